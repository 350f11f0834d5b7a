import boto3
from aws_cdk import aws_ec2 as ec2, aws_rds as rds, aws_s3 as s3

class Stack:
    def __init__(self):
        # ruleid: py-cloud-unencrypted
        s3.Bucket(self, "Data", encryption=s3.BucketEncryption.UNENCRYPTED)
        # ruleid: py-cloud-unencrypted
        rds.DatabaseInstance(self, "Db", storage_encrypted=False)
        # ruleid: py-cloud-unencrypted
        ec2.Volume(self, "Disk", availability_zone="a", encrypted=False)
        # ok: py-cloud-unencrypted
        s3.Bucket(self, "Safe", encryption=s3.BucketEncryption.KMS_MANAGED)
        # ok: py-cloud-unencrypted
        rds.DatabaseInstance(self, "Db2", storage_encrypted=True)
        # ok: py-cloud-unencrypted
        ec2.Volume(self, "Disk2", availability_zone="a", encrypted=True)
