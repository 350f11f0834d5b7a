/** Names that attackers imitate: much-used Python packages, written down by hand on 22 November 2026. */
export const popularPypi = `
aiohttp airflow alembic anthropic anyio apache-airflow arrow asyncpg attrs azure-core azure-identity azure-storage-blob babel bandit bcrypt beautifulsoup4
black bleach bokeh boto3 botocore bs4 cachetools celery certifi cffi chardet charset-normalizer click colorama coverage cryptography cython dash dask
datasets decorator discord.py django django-cors-headers django-filter djangorestframework dnspython docker docutils elasticsearch fabric faker fastapi
fastparquet feedparser filelock flake8 flask flask-cors flask-login flask-sqlalchemy fsspec gensim gevent gitpython google-api-python-client google-auth
google-cloud-bigquery google-cloud-storage gradio graphql-core greenlet grpcio gunicorn h5py httpcore httpx huggingface-hub hypothesis idna imageio
importlib-metadata invoke ipython isort itsdangerous jax jinja2 jmespath joblib jsonschema jupyter jupyterlab kafka-python keras kubernetes langchain
litellm lightgbm llama-index lxml mako markdown markupsafe marshmallow matplotlib mlflow mock moto msgpack mypy mysqlclient networkx nltk notebook numba numpy
oauthlib openai opencv-python openpyxl orjson packaging pandas paramiko passlib peewee pika pillow pip pipenv platformdirs plotly pluggy poetry polars
pre-commit prometheus-client protobuf psutil psycopg2 psycopg2-binary py pyarrow pyasn1 pycparser pycryptodome pydantic pydantic-core pygame pygments
pyinstaller pyjwt pylint pymongo pymysql pynacl pyodbc pyopenssl pyparsing pyramid pyserial pyspark pytest pytest-asyncio pytest-cov pytest-mock
python-dateutil python-dotenv python-jose python-multipart pytorch-lightning pytz pywin32 pyyaml pyzmq rapidfuzz redis regex requests requests-oauthlib
requests-toolbelt rich rsa ruamel.yaml ruff s3fs s3transfer safetensors scikit-image scikit-learn scipy scrapy seaborn selenium sentence-transformers sentry-sdk
setuptools shapely six slack-sdk sniffio snowflake-connector-python soupsieve spacy sphinx sqlalchemy starlette statsmodels streamlit stripe sympy tabulate
tenacity tensorboard tensorflow termcolor tokenizers toml tomli torch torchvision tornado tox tqdm transformers trio twilio twine typer typing-extensions
ujson urllib3 uvicorn uvloop virtualenv watchdog websocket-client websockets werkzeug wheel wrapt xgboost xlrd xlsxwriter yarl zipp
`
