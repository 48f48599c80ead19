//===- Models.cpp - Model directories -------------------------------------===//
#include "python/extension/Support.h"

#include "llama-mlir-c/Model.h"

#include <nanobind/stl/string.h>
#include <nanobind/stl/string_view.h>
#include <nanobind/stl/vector.h>

#include <exception>

using namespace llama_mlir::python;

namespace {

/// A loaded model. Every call holds on to it, so that closing it while another
/// thread uses it ends it after the last call.
class Model {
public:
  Model(std::string_view path, std::string_view dtype, std::string_view target,
        int threads, std::string_view quantCompute, std::string_view kvCache);

  void close() { shared.reset(); }
  bool isClosed() const { return !shared; }

  nb::str getInfo();
  int64_t getVocabSize() { return llamaModelGetVocabSize(*use()); }
  int64_t getContextSize() { return llamaModelGetContextSize(*use()); }
  bool hasTokenizer() { return llamaModelHasTokenizer(*use()); }
  std::vector<int32_t> encode(nb::str text, bool addSpecialTokens);
  nb::str decode(const std::vector<int32_t> &tokens, bool skipSpecialTokens);
  void computeLogits(const std::vector<int32_t> &tokens, nb::handle logits,
                     int threads);
  nb::tuple generate(nb::handle prompt, nb::handle callback, int64_t maxTokens,
                     double temperature, int64_t topK, double topP,
                     uint64_t seed, bool ignoreEos, int64_t prefillChunk,
                     int threads);

private:
  using Shared = std::shared_ptr<LlamaModel>;

  Shared use() const {
    if (!shared)
      raise(LlamaStatusInvalidArgument, "the model is closed");
    return shared;
  }

  Shared shared;
};

/// What a callback of the C interface works with.
struct Listener {
  nb::handle callback;
  std::exception_ptr error;
};

} // namespace

Model::Model(std::string_view path, std::string_view dtype,
             std::string_view target, int threads,
             std::string_view quantCompute, std::string_view kvCache) {
  LlamaModelOptions options{};
  options.structSize = sizeof(options);
  options.dtype = toRef(dtype);
  options.target = toRef(target);
  options.threads = threads;
  options.quantCompute = toRef(quantCompute);
  options.kvCache = toRef(kvCache);
  LlamaModel model{nullptr};
  LlamaStatus status;
  {
    nb::gil_scoped_release release;
    status = llamaModelLoad(toRef(path), &options, &model);
  }
  check(status);
  shared = Shared(new LlamaModel(model), [](LlamaModel *model) {
    llamaModelDestroy(*model);
    delete model;
  });
}

nb::str Model::getInfo() {
  Shared model = use();
  std::string text;
  LlamaStatus status;
  {
    nb::gil_scoped_release release;
    status = llamaModelInfoJson(*model, append, &text);
  }
  check(status);
  return toPython(text);
}

std::vector<int32_t> Model::encode(nb::str text, bool addSpecialTokens) {
  Shared model = use();
  std::string_view utf8 = toUtf8(text);
  std::vector<int32_t> tokens(utf8.size() + 8);
  LlamaStatus status;
  {
    nb::gil_scoped_release release;
    // A second time only for a tokenizer with more tokens than bytes.
    for (intptr_t count = -1;;) {
      status = llamaModelEncode(*model, toRef(utf8), addSpecialTokens,
                                tokens.size(), tokens.data(), &count);
      if (!llamaStatusIsOk(status))
        break;
      bool isComplete = count <= static_cast<intptr_t>(tokens.size());
      tokens.resize(count);
      if (isComplete)
        break;
    }
  }
  check(status);
  return tokens;
}

nb::str Model::decode(const std::vector<int32_t> &tokens,
                      bool skipSpecialTokens) {
  Shared model = use();
  std::string text;
  LlamaStatus status;
  {
    nb::gil_scoped_release release;
    status = llamaModelDecode(*model, tokens.size(), tokens.data(),
                              skipSpecialTokens, append, &text);
  }
  check(status);
  return toPython(text);
}

void Model::computeLogits(const std::vector<int32_t> &tokens, nb::handle logits,
                          int threads) {
  Shared model = use();
  Py_buffer buffer;
  if (PyObject_GetBuffer(logits.ptr(), &buffer,
                         PyBUF_C_CONTIGUOUS | PyBUF_WRITABLE))
    throw nb::python_error();
  LlamaStatus status;
  {
    nb::gil_scoped_release release;
    status = llamaModelLogits(*model, tokens.size(), tokens.data(), threads,
                              buffer.len / sizeof(float),
                              static_cast<float *>(buffer.buf));
  }
  PyBuffer_Release(&buffer);
  check(status);
}

/// Gives a token to Python. An exception stops the generation and is raised
/// when that has returned.
static int listen(int32_t token, MlirStringRef text, void *userData) {
  auto &listener = *static_cast<Listener *>(userData);
  nb::gil_scoped_acquire acquire;
  try {
    if (PyErr_CheckSignals())
      throw nb::python_error();
    if (listener.callback.is_none())
      return 0;
    return nb::cast<bool>(
        nb::bool_(listener.callback(token, toPython(toView(text)))));
  } catch (...) {
    listener.error = std::current_exception();
    return 1;
  }
}

static const char *getName(LlamaStopReason reason) {
  switch (reason) {
  case LlamaStopEndOfText:
    return "end_of_text";
  case LlamaStopMaxTokens:
    return "max_tokens";
  case LlamaStopContext:
    return "context";
  case LlamaStopCallback:
    return "cancelled";
  }
  return "";
}

nb::tuple Model::generate(nb::handle prompt, nb::handle callback,
                          int64_t maxTokens, double temperature, int64_t topK,
                          double topP, uint64_t seed, bool ignoreEos,
                          int64_t prefillChunk, int threads) {
  Shared model = use();
  LlamaGenerateOptions options{};
  options.structSize = sizeof(options);
  options.maxTokens = maxTokens;
  options.temperature = temperature;
  options.topK = topK;
  options.topP = topP;
  options.seed = seed;
  options.ignoreEos = ignoreEos;
  options.prefillChunk = prefillChunk;
  options.threads = threads;
  Listener listener{callback, nullptr};
  LlamaGenerateStats stats{};
  LlamaStatus status;
  if (nb::isinstance<nb::str>(prompt)) {
    std::string_view text = toUtf8(prompt);
    nb::gil_scoped_release release;
    status = llamaModelGenerateText(*model, toRef(text), &options, listen,
                                    &listener, &stats);
  } else {
    auto tokens = nb::cast<std::vector<int32_t>>(prompt);
    nb::gil_scoped_release release;
    status = llamaModelGenerate(*model, tokens.size(), tokens.data(), &options,
                                listen, &listener, &stats);
  }
  if (listener.error) {
    llamaStatusDestroy(status);
    std::rethrow_exception(listener.error);
  }
  check(status);
  return nb::make_tuple(toPython(getName(stats.stopReason)), stats.numTokens,
                        stats.prefillTokens, stats.prefillSeconds,
                        stats.decodeTokens, stats.decodeSeconds);
}

void llama_mlir::python::registerModels(nb::module_ &m) {
  m.def(
      "model_info",
      [](std::string_view path) {
        std::string text;
        LlamaStatus status;
        {
          nb::gil_scoped_release release;
          status = llamaModelDirectoryInfoJson(toRef(path), append, &text);
        }
        check(status);
        return toPython(text);
      },
      nb::arg("path"));
  nb::class_<Model>(m, "Model")
      .def(nb::init<std::string_view, std::string_view, std::string_view, int,
                    std::string_view, std::string_view>(),
           nb::arg("path"), nb::arg("dtype"), nb::arg("target"),
           nb::arg("threads"), nb::arg("quant_compute"), nb::arg("kv_cache"))
      .def("close", &Model::close)
      .def_prop_ro("closed", &Model::isClosed)
      .def("info", &Model::getInfo)
      .def_prop_ro("vocab_size", &Model::getVocabSize)
      .def_prop_ro("context_size", &Model::getContextSize)
      .def_prop_ro("has_tokenizer", &Model::hasTokenizer)
      .def("encode", &Model::encode, nb::arg("text"),
           nb::arg("add_special_tokens"))
      .def("decode", &Model::decode, nb::arg("tokens"),
           nb::arg("skip_special_tokens"))
      .def("logits", &Model::computeLogits, nb::arg("tokens"),
           nb::arg("logits"), nb::arg("threads"))
      .def("generate", &Model::generate, nb::arg("prompt"),
           nb::arg("callback").none(), nb::arg("max_tokens"),
           nb::arg("temperature"), nb::arg("top_k"), nb::arg("top_p"),
           nb::arg("seed"), nb::arg("ignore_eos"), nb::arg("prefill_chunk"),
           nb::arg("threads"),
           nb::sig("def generate(self, prompt: str | list[int], callback: "
                   "object, max_tokens: int, temperature: float, top_k: int, "
                   "top_p: float, seed: int, ignore_eos: bool, "
                   "prefill_chunk: int, threads: int) -> tuple[str, int, int, "
                   "float, int, float]"));
}
