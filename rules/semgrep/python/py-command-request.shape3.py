import os

def lambda_handler(event, context):
    name = event["name"]
    # ruleid: py-command-request
    stream = os.popen("echo " + name)
    return stream.read()
