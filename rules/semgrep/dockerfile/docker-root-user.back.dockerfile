FROM python:3.13-slim
USER app
RUN pip install --user flask
# ruleid: docker-root-user
USER root
CMD ["python", "app.py"]
