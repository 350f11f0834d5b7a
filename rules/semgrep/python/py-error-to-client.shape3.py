def lambda_handler(event, context):
    try:
        return {"statusCode": 200, "body": process(event)}
    except Exception as e:
        # ruleid: py-error-to-client
        return {"statusCode": 500, "body": str(e)}
