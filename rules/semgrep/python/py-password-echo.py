# ruleid: py-password-echo
password = input("Enter your password: ")
# ruleid: py-password-echo
new_password = input("New: ")
# ruleid: py-password-echo
client.login(user, passwd=input("pw? "))
# ok: py-password-echo
password = getpass.getpass("Enter your password: ")
# ok: py-password-echo
name = input("Enter your name: ")
# ok: py-password-echo
answer = input("Forgot the password? ")
