"""llama.cpp, from the library that llama-cpp-python brings along, on GGUF files of the same random weights.

Flash attention and the type of the cache (f16) are as llama.cpp chooses them.
"""

import ctypes
import importlib.metadata

import llama_cpp
import model_timing
import numpy

THREADS = 1
BATCH = 512


@llama_cpp.llama_log_callback
def silent(level, text, data):
    pass


def load(spec):
    parameters = llama_cpp.llama_model_default_params()
    model = llama_cpp.llama_model_load_from_file(spec["path"].encode(), parameters)
    if not model:
        raise RuntimeError(f"llama.cpp cannot load {spec['path']}")
    parameters = llama_cpp.llama_context_default_params()
    parameters.n_ctx = len(spec["tokens"]) + spec["new_tokens"] + 1
    parameters.n_batch = parameters.n_ubatch = BATCH
    parameters.n_threads = parameters.n_threads_batch = THREADS
    context = llama_cpp.llama_init_from_model(model, parameters)
    if not context:
        raise RuntimeError("llama.cpp cannot make a context")
    vocabulary = llama_cpp.llama_vocab_n_tokens(llama_cpp.llama_model_get_vocab(model))
    memory = llama_cpp.llama_get_memory(context)

    def feed(tokens, first):
        if first:
            llama_cpp.llama_memory_clear(memory, True)
        for at in range(0, len(tokens), BATCH):
            part = tokens[at : at + BATCH]
            ids = (llama_cpp.llama_token * len(part))(*part)  # the batch points into it
            code = llama_cpp.llama_decode(context, llama_cpp.llama_batch_get_one(ids, len(part)))
            if code:
                raise RuntimeError(f"llama_decode returned {code}")
        logits = llama_cpp.llama_get_logits_ith(context, -1)
        return int(numpy.ctypeslib.as_array(logits, (vocabulary,)).argmax())

    return feed, lambda: (llama_cpp.llama_free(context), llama_cpp.llama_model_free(model))


def measure_model(spec):
    release = []

    def start():
        feed, free = load(spec)
        release.append(free)
        return feed

    try:
        return model_timing.measure(spec, start)
    finally:
        for free in release:
            free()


def describe(threads):
    global THREADS
    THREADS = threads
    llama_cpp.llama_log_set(silent, ctypes.c_void_p(0))
    llama_cpp.llama_backend_init()
    return f"llama.cpp of llama-cpp-python {importlib.metadata.version('llama-cpp-python')}"
