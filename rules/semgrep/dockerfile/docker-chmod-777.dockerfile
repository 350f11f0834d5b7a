FROM debian:12
# ruleid: docker-chmod-777
RUN mkdir /app && chmod -R 777 /app
# ruleid: docker-chmod-777
COPY --chmod=777 run.sh /run.sh
# ruleid: docker-chmod-777
RUN chmod a+rwx /data
# ok: docker-chmod-777
RUN chmod 755 /app && chmod +x /run.sh
# ok: docker-chmod-777
COPY --chown=app --chmod=750 run.sh /run.sh
# ok: docker-chmod-777
RUN chmod u+w /data
