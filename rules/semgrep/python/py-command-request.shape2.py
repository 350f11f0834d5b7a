import argparse
import os

def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dir")
    args = parser.parse_args()
    # ruleid: py-command-request
    os.system("ls -la " + args.dir)

if __name__ == "__main__":
    main()
