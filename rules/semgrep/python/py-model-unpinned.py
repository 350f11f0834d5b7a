import torch
from datasets import load_dataset
from transformers import AutoModel, AutoTokenizer

# ruleid: py-model-unpinned
model = AutoModel.from_pretrained("someone/small-model")
# ruleid: py-model-unpinned
rows = load_dataset("someone/texts")
# ruleid: py-model-unpinned
net = torch.hub.load("someone/vision", "resnet18")

# ok: py-model-unpinned
model = AutoModel.from_pretrained("someone/small-model", revision="5c1f0ab")
# ok: py-model-unpinned
rows = load_dataset("json", data_files="texts.json")
# ok: py-model-unpinned
tokens = AutoTokenizer.from_pretrained("./models")
