import os
import sys
# ruleid: py-command-request
os.execl("/bin/sh", "sh", "-c", sys.argv[1])


import argparse
import os

def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dir")
    args = parser.parse_args()
    os.system("ls -la " + args.dir)

if __name__ == "__main__":
    main()


import os

def lambda_handler(event, context):
    name = event["name"]
    # ruleid: py-command-request
    stream = os.popen("echo " + name)
    return stream.read()
