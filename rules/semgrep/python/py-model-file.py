import joblib
import numpy as np
import torch
from transformers import AutoModel


def model(path):
    # ruleid: py-model-file
    return torch.load(path)


def classifier(path):
    # ruleid: py-model-file
    return joblib.load(path)


def remote(name):
    # ruleid: py-model-file
    return AutoModel.from_pretrained(name, trust_remote_code=True)


def model_fixed(path):
    # ok: py-model-file
    return torch.load(path, weights_only=True)


def remote_fixed(name):
    # ok: py-model-file
    return AutoModel.from_pretrained(name)


def numbers(path):
    # ok: py-model-file
    return np.load(path)
