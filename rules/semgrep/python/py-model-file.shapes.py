from multiprocessing.connection import Listener
with Listener(("localhost", 6000)) as l:
    with l.accept() as conn:
        # ruleid: py-model-file
        print(conn.recv())


import yaml
def read(s):
    # ruleid: py-model-file
    return yaml.load_all(s, Loader=yaml.FullLoader)
