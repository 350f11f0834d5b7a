from multiprocessing.connection import Listener
with Listener(("localhost", 6000)) as l:
    with l.accept() as conn:
        # ruleid: py-model-file
        print(conn.recv())
