# ruleid: py-model-file
weights = np.load(path, allow_pickle=True)
# ruleid: py-model-file
frame = pd.read_pickle(url)
# ruleid: py-model-file
reader = YAML(typ="unsafe")
# ok: py-model-file
weights = np.load(path, allow_pickle=False)
# ok: py-model-file
frame = pd.read_parquet(url)
# ok: py-model-file
reader = YAML(typ="safe")
