/** Names that attackers imitate: much-used Python packages, 737 of them, written down by hand on 23 November 2026. */
export const popularPypi = `
absl-py accelerate adal aiobotocore aiofiles aiohttp aioredis aiosignal aiosqlite airflow alembic altair annotated-types ansible ansible-core
anthropic antlr4-python3-runtime anyio apache-airflow appdirs argcomplete arrow asgiref asn1crypto astroid astropy asttokens async-timeout asyncpg
atomicwrites attrs autopep8 aws-sam-cli awscli azure-common azure-core azure-identity azure-keyvault-secrets azure-storage-blob babel backoff
backports.zoneinfo bandit bcrypt beautifulsoup4 behave billiard biopython bitsandbytes black bleach blinker bokeh boltons boto boto3 botocore
braintree brotli bs4 build bumpversion cachetools catboost cattrs celery cerberus certifi cffi chainlit channels chardet charset-normalizer chromadb
click clickhouse-driver cloudpickle cloudscraper cmake codecov colorama coloredlogs configparser contourpy cookiecutter coreapi coverage crewai
cryptography cssselect cupy curl-cffi cvxpy cycler cython dacite daphne dash dask databricks-cli dataclasses-json datadog datasets dbt-core debugpy
decorator deepdiff deepspeed defusedxml deprecated diffusers dill discord.py distlib distro dj-database-url django django-allauth django-celery-beat
django-cors-headers django-debug-toolbar django-environ django-extensions django-filter django-redis django-storages djangorestframework dnspython
docker docopt docstring-parser docutils duckdb dulwich easydict ecdsa einops elasticsearch email-validator environs et-xmlfile evaluate eventlet
exceptiongroup execnet executing fabric faiss-cpu fake-useragent faker fastapi fastapi-users fasteners fastjsonschema fastmcp fastparquet fasttext
feedparser filelock fiona firebase-admin flake8 flaky flask flask-cors flask-jwt-extended flask-login flask-mail flask-migrate flask-restful
flask-socketio flask-sqlalchemy flask-wtf flit-core fonttools freezegun frozenlist fsspec ftfy future fuzzywuzzy gdal gdown gensim geopandas geopy
gevent ghp-import gitdb gitpython google-ads google-api-core google-api-python-client google-auth google-cloud-bigquery google-cloud-core
google-cloud-pubsub google-cloud-secret-manager google-cloud-storage google-genai google-generativeai googleapis-common-protos googlemaps gql gradio
graphene graphql-core graphviz greenlet grpcio grpcio-tools gspread gunicorn gym gymnasium h11 h2 h5py hatchling hdbscan html5lib httpcore httplib2
httptools httpx huggingface-hub hydra-core hyperlink hypothesis idna imageio imbalanced-learn importlib-metadata importlib-resources inflect
inflection iniconfig instructor interrogate invoke ipykernel ipython ipywidgets isodate isort itsdangerous jaraco.classes jax jedi jellyfish jinja2
jira jiter jmespath joblib jsonlines jsonpatch jsonpath-ng jsonpickle jsonpointer jsonschema jsonschema-specifications jupyter jupyter-client
jupyter-core jupyterlab kafka-python kaleido keras keyring kiwisolver kombu kubernetes kubernetes-asyncio langchain langchain-community langchain-core
langchain-openai langgraph langsmith lark ldap3 libcst librosa lightgbm limits line-profiler litellm llama-index llvmlite locust loguru lru-dict lxml
lz4 makefun mako markdown marko markupsafe marshmallow matplotlib matplotlib-inline mccabe mcp mdurl mediapipe memory-profiler mistralai mistune
mkdocs mkdocs-material mlflow mlxtend mmh3 mock monotonic more-itertools moto motor mpmath mrjob msal msgpack msgspec msrest multidict multiprocess
mypy mypy-extensions mysql-connector-python mysqlclient natsort nbconvert nbformat neo4j nest-asyncio netaddr netmiko networkx ninja nltk nodeenv nose
notebook numba numexpr numpy numpydoc nvidia-cublas-cu12 oauthlib odfpy ollama omegaconf onnx onnxruntime openai openapi-spec-validator opencensus
opencv-contrib-python opencv-python opencv-python-headless openpyxl opensearch-py opentelemetry-api opentelemetry-sdk optuna oracledb orjson ortools
overrides packaging paho-mqtt pandas pandas-gbq papermill parameterized paramiko parse parso partd passlib pastel pathlib2 pathspec patsy pdfminer.six
pdfplumber peewee peft pendulum pep8 pexpect pgvector phonenumbers pickleshare pika pillow pint pip pipenv pkginfo platformdirs playwright plotly
plotnine pluggy ply poetry polars portalocker praw pre-commit prefect prettytable progressbar2 prometheus-client prompt-toolkit propcache proto-plus
protobuf psutil psycopg psycopg-binary psycopg2 psycopg2-binary ptyprocess pudb pulumi pure-eval py py4j pyarrow pyasn1 pyaudio pyautogui pycodestyle
pycountry pycparser pycryptodome pycryptodomex pycurl pydantic pydantic-core pydantic-settings pydeck pydocstyle pydot pydub pyee pyfiglet pyflakes
pygame pygithub pygments pyhumps pyinotify pyinstaller pyjwt pylint pylint-django pymdown-extensions pymemcache pymongo pymssql pymupdf pymysql pynacl
pyodbc pyopenssl pyotp pyparsing pypdf pypdf2 pyperclip pyproj pyproject-hooks pyqt5 pyqt6 pyquery pyramid pyright pyrsistent pyserial pysftp pysocks
pyspark pyspnego pystache pytesseract pytest pytest-asyncio pytest-cov pytest-django pytest-env pytest-mock pytest-timeout pytest-xdist python-crontab
python-daemon python-dateutil python-docx python-dotenv python-engineio python-gitlab python-http-client python-jose python-json-logger python-ldap
python-levenshtein python-magic python-multipart python-pptx python-slugify python-snappy python-socketio python-telegram-bot pytimeparse
pytorch-lightning pytz pytzdata pyupgrade pyvista pywavelets pywin32 pyxlsb pyyaml pyzmq qdrant-client qrcode questionary rapidfuzz ratelimit ray
readability-lxml readme-renderer redis regex reportlab requests requests-cache requests-file requests-mock requests-oauthlib requests-toolbelt resampy
responses retry retrying rfc3986 rich robotframework rsa ruamel-yaml ruamel.yaml ruff s3cmd s3fs s3transfer sacrebleu safetensors sagemaker sanic
schedule schema scikit-image scikit-learn scikit-optimize scipy scons scrapy seaborn selenium semantic-version sendgrid sentence-transformers
sentencepiece sentry-sdk setproctitle setuptools setuptools-scm sh shap shapely simple-salesforce simplejson simpy six slack-sdk slackclient slowapi
smart-open smmap snakeviz sniffio snowballstemmer snowflake-connector-python sortedcontainers soundfile soupsieve spacy spacy-legacy speechrecognition
sphinx sphinx-rtd-theme sqlalchemy sqlalchemy-utils sqlfluff sqlglot sqlmodel sqlparse sseclient-py sshtunnel stack-data starlette statsd statsmodels
stevedore strawberry-graphql streamlit stripe structlog supabase supervisor svgwrite sympy tabulate tblib telethon tenacity tensorboard tensorboardx
tensorflow tensorflow-gpu termcolor testcontainers text-unidecode textblob textual tf-keras thefuzz thinc threadpoolctl thrift tifffile tiktoken timm
tinycss2 tinydb tokenizers toml tomli tomlkit toolz torch torchaudio torchmetrics torchvision tornado tox tqdm traitlets transformers transitions trio
trl trove-classifiers trufflehog tweepy twilio twine typeguard typer types-requests typing-extensions typing-inspect typing-inspection tzdata tzlocal
ujson ultralytics umap-learn unidecode unstructured uri-template uritemplate url-normalize urllib3 user-agents uvicorn uvloop uwsgi validators vcrpy
virtualenv vllm voluptuous waitress wandb wasabi watchdog watchfiles wcwidth weasyprint web3 webcolors webdriver-manager webencodings webob
websocket-client websockets werkzeug wget wheel whitenoise whoosh wordcloud workalendar wrapt wtforms xarray xgboost xlrd xlsx2csv xlsxwriter xlwt
xmlsec xmltodict xxhash yapf yarl youtube-dl yt-dlp zeep zipp zope.interface zstandard
`
