//===- WeightStore.cpp - The weights of a model directory -----------------===//

#include "lib/Model/WeightStore.h"

#include "lib/Model/Diagnostics.h"
#include "lib/Model/GgufModel.h"
#include "lib/Model/Json.h"
#include "lib/Model/Quantize.h"
#include "runtime/Memory.h"
#include "runtime/ParallelFor.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"

#include <cstring>
#include <map>

using namespace llvm;
using namespace mlir::llama;

static constexpr StringLiteral kSingleFile = "model.safetensors";
static constexpr StringLiteral kIndexFile = "model.safetensors.index.json";

static std::string joinPath(StringRef folder, StringRef name) {
  SmallString<128> path(folder);
  sys::path::append(path, name);
  return path.str().str();
}

/// A plain file name, so that an index cannot reach outside its folder.
static bool isPlainFileName(StringRef name) {
  return name.ends_with(".safetensors") && !name.starts_with(".") &&
         name.find_first_of("/\\:") == StringRef::npos &&
         name.find('\0') == StringRef::npos;
}

Expected<std::unique_ptr<WeightStore>> WeightStore::open(StringRef modelDir) {
  sys::fs::file_status status;
  if (std::error_code ec = sys::fs::status(modelDir, status))
    return makeError("cannot open model directory " + quoted(modelDir, 1024) +
                     ": " + ec.message() + "; check the path");
  if (status.type() != sys::fs::file_type::directory_file)
    return makeError("cannot open model directory " + quoted(modelDir, 1024) +
                     ": it is not a directory; name the folder that holds "
                     "config.json");

  std::unique_ptr<WeightStore> store(new WeightStore());
  store->path = modelDir.str();
  std::string single = joinPath(modelDir, kSingleFile);
  std::string index = joinPath(modelDir, kIndexFile);
  if (sys::fs::exists(single)) {
    Expected<std::unique_ptr<SafeTensorsFile>> file =
        SafeTensorsFile::open(single);
    if (!file)
      return file.takeError();
    store->files.push_back(std::move(*file));
    for (const TensorView &tensor : store->files.back()->getTensors())
      store->addTensor(tensor);
    return std::move(store);
  }
  if (sys::fs::exists(index)) {
    if (Error error = store->openIndex(index))
      return std::move(error);
    return std::move(store);
  }
  return makeError("no weights in " + quoted(modelDir, 1024) + ": neither " +
                   kSingleFile + " nor " + kIndexFile +
                   " is there; download or convert the model to safetensors");
}

Error WeightStore::openIndex(StringRef indexPath) {
  Expected<json::Value> value = readJsonFile(indexPath);
  if (!value)
    return value.takeError();
  Expected<JsonReader> reader = JsonReader::create(*value, indexPath.str());
  if (!reader)
    return reader.takeError();
  Expected<const json::Object *> weightMap =
      reader->readObject("weight_map", JsonReader::Required);
  if (!weightMap)
    return weightMap.takeError();
  if ((*weightMap)->empty())
    return makeError(indexPath + ": 'weight_map' is empty; the index is "
                                 "damaged");

  // Shard name -> names of its tensors, both sorted: messages do not depend on
  // hash order.
  std::map<std::string, std::vector<std::string>> shards;
  for (const auto &[key, entry] : **weightMap) {
    StringRef name = key;
    std::optional<StringRef> shard = entry.getAsString();
    if (!shard)
      return makeError(indexPath + ": tensor " + quoted(name) +
                       " must map to a file name, found " + jsonText(entry));
    if (!isPlainFileName(*shard))
      return makeError(indexPath + ": tensor " + quoted(name) +
                       " maps to shard " + quoted(*shard) +
                       ", which is not a plain *.safetensors file name; shards "
                       "lie beside the index");
    shards[shard->str()].push_back(name.str());
  }

  StringMap<StringRef> owner;
  for (auto &[shard, names] : shards) {
    llvm::sort(names);
    std::string shardPath = joinPath(path, shard);
    if (!sys::fs::exists(shardPath))
      return makeError(indexPath + ": shard " + quoted(shard) +
                       " is missing; download or copy it beside the index");
    Expected<std::unique_ptr<SafeTensorsFile>> file =
        SafeTensorsFile::open(shardPath);
    if (!file)
      return file.takeError();
    for (const std::string &name : names)
      if (!(*file)->lookup(name))
        return makeError(indexPath + ": tensor " + quoted(name) +
                         " is not in its shard " + quoted(shard) +
                         "; the index belongs to other files");
    for (const TensorView &tensor : (*file)->getTensors()) {
      auto [it, inserted] = owner.try_emplace(tensor.name, shard);
      if (!inserted)
        return makeError(indexPath + ": tensor " + quoted(tensor.name) +
                         " is in two shards, " + quoted(it->second) + " and " +
                         quoted(shard) + "; remove one of them");
    }
    files.push_back(std::move(*file));
    for (const TensorView &tensor : files.back()->getTensors())
      if (std::binary_search(names.begin(), names.end(), tensor.name))
        addTensor(tensor);
  }
  return Error::success();
}

Expected<std::unique_ptr<WeightStore>>
WeightStore::create(std::unique_ptr<GgufFile> file) {
  std::unique_ptr<WeightStore> store(new WeightStore());
  store->path = file->getPath().str();
  store->renamed.assign(file->getTensors().begin(), file->getTensors().end());
  store->gguf = std::move(file);
  for (TensorView &tensor : store->renamed) {
    std::optional<std::string> name = getParameterName(tensor.name);
    if (!name && tensor.name != kGgufRopeFactors)
      return makeError(store->path + ": tensor " + quoted(tensor.name) +
                       " is none of a Llama model in a GGUF file, which has "
                       "tensors such as 'blk.0.attn_q.weight'");
    if (name)
      tensor.name = std::move(*name);
    store->addTensor(tensor);
  }
  return std::move(store);
}

Error WeightStore::quantize(DType type) {
  return replace(
      [&](const TensorView &tensor) {
        return getQuantizedType(tensor.shape, tensor.dtype, type);
      },
      [&](const TensorView &tensor, DType target,
          MutableArrayRef<uint8_t> bytes) -> Error {
        if (Error error = mlir::llama::quantize(tensor, target, bytes))
          return makeError(path + ": " + toString(std::move(error)));
        return Error::success();
      },
      "quantise");
}

/// Calls `body` for pieces of `size` bytes, from and to, on all threads.
static void forEachPiece(size_t size, function_ref<void(size_t, size_t)> body) {
  constexpr int64_t piece = int64_t(1) << 20;
  struct Context {
    size_t size;
    function_ref<void(size_t, size_t)> body;
  } context{size, body};
  llama_parallel_for(
      [](void *pointer, int64_t begin, int64_t end) {
        const auto &context = *static_cast<const Context *>(pointer);
        context.body(begin * piece,
                     std::min<size_t>(end * piece, context.size));
      },
      &context, divideCeil(size, piece));
}

void WeightStore::mapPages() const {
  for (const TensorView *tensor : tensors) {
    if (memory.contains(tensor->name))
      continue;
    auto first = reinterpret_cast<uintptr_t>(tensor->bytes.data());
    forEachPiece(tensor->bytes.size(), [&](size_t begin, size_t end) {
      runtime::mapPages(reinterpret_cast<void *>(first + begin), end - begin);
    });
  }
}

Error WeightStore::copyToMemory() {
  SmallVector<Replacement> replacements;
  for (const TensorView *&tensor : tensors)
    if (tensor->bytes.size() >= runtime::kHugePage &&
        !memory.contains(tensor->name))
      replacements.push_back({&tensor, tensor->dtype});
  return copy(replacements);
}

Error WeightStore::copyRest() {
  constexpr size_t kMostBytes = size_t(16) << 20;
  SmallVector<Replacement> replacements;
  size_t bytes = 0;
  for (const TensorView *&tensor : tensors)
    if (!memory.contains(tensor->name)) {
      replacements.push_back({&tensor, tensor->dtype});
      bytes += tensor->bytes.size();
    }
  if (memory.empty() || bytes > kMostBytes)
    return Error::success();
  return copy(replacements);
}

Error WeightStore::copy(ArrayRef<Replacement> replacements) {
  return replaceAll(
      replacements,
      [](const TensorView &tensor, DType,
         MutableArrayRef<uint8_t> bytes) -> Error {
        forEachPiece(bytes.size(), [&](size_t begin, size_t end) {
          std::memcpy(bytes.data() + begin, tensor.bytes.data() + begin,
                      end - begin);
        });
        return Error::success();
      },
      "load");
}

Error WeightStore::replace(ChooseType choose, Convert convert, StringRef what) {
  SmallVector<Replacement> replacements;
  for (const TensorView *&tensor : tensors)
    if (DType target = choose(*tensor); target != tensor->dtype)
      replacements.push_back({&tensor, target});
  return replaceAll(replacements, convert, what);
}

Error WeightStore::replaceAll(ArrayRef<Replacement> replacements,
                              Convert convert, StringRef what) {
  if (replacements.empty())
    return Error::success();
  // One block, so that all of its huge pages but the last are full. They are
  // taken when they are written, as those of the files are let go of.
  constexpr size_t lineBytes = 64;
  size_t total = 0;
  for (auto [tensor, target] : replacements)
    total += alignTo(*getByteSize((*tensor)->shape, target), lineBytes);
  std::shared_ptr<uint8_t> block(
      static_cast<uint8_t *>(runtime::allocate(total)), &std::free);
  if (!block)
    return makeError("no memory to " + what + " the tensors of " +
                     quoted(path, 1024));
  size_t offset = 0;
  for (auto [place, target] : replacements) {
    const TensorView &tensor = **place;
    TensorView result = tensor;
    result.dtype = target;
    size_t size = *getByteSize(result.shape, target);
    MutableArrayRef<uint8_t> bytes(block.get() + offset, size);
    if (Error error = convert(tensor, target, bytes))
      return error;
    offset += alignTo(size, lineBytes);
    result.bytes = bytes;
    totalBytes = totalBytes - tensor.bytes.size() + size;
    if (memory.contains(tensor.name))
      runtime::discardPages(const_cast<uint8_t *>(tensor.bytes.data()),
                            tensor.bytes.size());
    else
      releasePages();
    memory[tensor.name] = block;
    replaced.push_back(std::move(result));
    *place = &replaced.back();
    byName[replaced.back().name] = *place;
  }
  return Error::success();
}

void WeightStore::releasePages(const void *data) const {
  for (const TensorView *tensor : tensors)
    if (tensor->bytes.data() == data && memory.contains(tensor->name))
      return runtime::discardPages(const_cast<uint8_t *>(tensor->bytes.data()),
                                   tensor->bytes.size());
  releasePages();
}

void WeightStore::releasePages() const {
  if (gguf)
    gguf->releasePages();
  for (auto &file : files)
    file->releasePages();
}

std::string WeightStore::getNameInFile(StringRef parameter) const {
  return gguf ? getGgufName(parameter) : parameter.str();
}

void WeightStore::addTensor(const TensorView &tensor) {
  tensors.push_back(&tensor);
  byName[tensor.name] = &tensor;
  totalBytes += tensor.bytes.size();
}

const TensorView *WeightStore::lookup(StringRef name) const {
  return byName.lookup(name);
}
