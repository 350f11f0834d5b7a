import boto3
from aws_cdk import aws_ec2 as ec2, aws_iam as iam, aws_s3 as s3

client = boto3.client("s3")
# ruleid: py-cloud-public
client.put_object(Bucket="reports", Key="a.csv", Body=b"1", ACL="public-read")

class Stack:
    def __init__(self):
        # ruleid: py-cloud-public
        s3.Bucket(self, "Data", public_read_access=True)
        group = ec2.SecurityGroup(self, "Web", vpc=None)
        # ruleid: py-cloud-public
        group.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(22))
        # ruleid: py-cloud-public
        iam.PolicyStatement(actions=["*"], resources=["arn:aws:s3:::reports/*"])
        # ok: py-cloud-public
        s3.Bucket(self, "Private", block_public_access=s3.BlockPublicAccess.BLOCK_ALL)
        # ok: py-cloud-public
        group.add_ingress_rule(ec2.Peer.ipv4("10.0.0.0/8"), ec2.Port.tcp(22))
        # ok: py-cloud-public
        iam.PolicyStatement(actions=["s3:GetObject"], resources=["arn:aws:s3:::reports/*"])

# ok: py-cloud-public
client.put_object(Bucket="reports", Key="a.csv", Body=b"1", ACL="private")
