// ruleid: js-cloud-open
new s3.Bucket(this, 'Site', { publicReadAccess: true })
// ruleid: js-cloud-open
new rds.DatabaseInstance(this, 'Db', { engine, vpc, storageEncrypted: false })
// ruleid: js-cloud-open
group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22))
// ruleid: js-cloud-open
await s3.putObject({ Bucket: bucket, Key: key, Body: body, ACL: 'public-read' })
// ok: js-cloud-open
new s3.Bucket(this, 'Data', { blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL })
// ok: js-cloud-open
new rds.DatabaseInstance(this, 'Db', { engine, vpc, storageEncrypted: true })
// ok: js-cloud-open
group.addIngressRule(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(22))
