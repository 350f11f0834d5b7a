import yaml
def read(s):
    # ruleid: py-model-file
    return yaml.load_all(s, Loader=yaml.FullLoader)
