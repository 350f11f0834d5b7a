# ruleid: py-cleartext-protocol
ftp = FTP("ftp.example.com", user, password)
# ruleid: py-cleartext-protocol
shell = Telnet("router.example.com")
# ruleid: py-cleartext-protocol
community = CommunityData("public", mpModel=0)
# ok: py-cleartext-protocol
ftp = FTP_TLS("ftp.example.com", user, password)
# ok: py-cleartext-protocol
mail = IMAP4_SSL("mail.example.com")
# ok: py-cleartext-protocol
shell = SSHClient()
