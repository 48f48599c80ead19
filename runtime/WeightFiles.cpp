//===- WeightFiles.cpp - The weights of a model directory -----------------===//
#include "runtime/WeightFiles.h"

#include "runtime/JsonCursor.h"
#include "runtime/Memory.h"
#include "runtime/Status.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace mlir::llama::runtime;

/// Longest name of a tensor or a file that is read.
static constexpr size_t kMaxName = 1024;
/// Largest header of a weight file.
static constexpr uint64_t kMaxHeader = uint64_t(100) << 20;

WeightFiles::~WeightFiles() {
  for (int64_t i = 0; i < numTensors; ++i)
    free(tensors[i].name);
  free(tensors);
  for (int64_t i = 0; i < numMappings; ++i)
    munmap(mappings[i].data, mappings[i].size);
  free(mappings);
}

/// Adds a file name to a folder's; false where that is too long.
static bool join(char (&path)[kMaxName * 2], const char *folder,
                 const char *name) {
  int length = snprintf(path, sizeof(path), "%s/%s", folder, name);
  return length > 0 && static_cast<size_t>(length) < sizeof(path);
}

llama_status WeightFiles::open(const char *directory) {
  if (snprintf(path, sizeof(path), "%s", directory) >=
      static_cast<int>(sizeof(path)))
    return fail(LLAMA_FILE_ERROR, "the path of the model is too long");
  char file[kMaxName * 2];
  struct stat status;
  if (join(file, directory, "model.safetensors") && stat(file, &status) == 0)
    return openFile(file);
  if (join(file, directory, "model.safetensors.index.json") &&
      stat(file, &status) == 0)
    return openShards(file);
  return fail(LLAMA_FILE_ERROR,
              "no weights in '%s': neither model.safetensors nor "
              "model.safetensors.index.json is there",
              directory);
}

/// Maps a regular file for reading.
static llama_status mapFile(const char *file, void *&data, size_t &size) {
  int descriptor = ::open(file, O_RDONLY | O_CLOEXEC);
  if (descriptor < 0)
    return fail(LLAMA_FILE_ERROR, "cannot open %s: %s", file, strerror(errno));
  struct stat status;
  if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) ||
      status.st_size == 0) {
    close(descriptor);
    return fail(LLAMA_FILE_ERROR, "%s: not a regular file with contents", file);
  }
  size = status.st_size;
  data = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
  int error = errno;
  close(descriptor);
  if (data == MAP_FAILED)
    return fail(LLAMA_FILE_ERROR, "cannot map %s: %s", file, strerror(error));
  preferHugePages(data, size);
  return LLAMA_OK;
}

llama_status WeightFiles::openShards(const char *index) {
  void *data;
  size_t size;
  if (llama_status status = mapFile(index, data, size))
    return status;
  JsonCursor json(static_cast<char *>(data), size);
  char key[kMaxName], shard[kMaxName], file[kMaxName * 2];
  // Names of the shards opened, one after the other; there are few.
  char *opened = nullptr;
  size_t openedSize = 0;
  llama_status status = LLAMA_OK;
  auto damaged = [&] {
    return fail(LLAMA_FILE_ERROR, "%s: not an index of shards", index);
  };
  auto isOpened = [&] {
    for (size_t i = 0; i < openedSize; i += strlen(opened + i) + 1)
      if (strcmp(opened + i, shard) == 0)
        return true;
    return false;
  };
  auto openShard = [&]() -> llama_status {
    if (!json.readString(shard, sizeof(shard)))
      return damaged();
    if (isOpened())
      return LLAMA_OK;
    if (strchr(shard, '/') || shard[0] == '.')
      return fail(LLAMA_FILE_ERROR,
                  "%s: shard '%s' is not a file beside the index", index,
                  shard);
    size_t length = strlen(shard) + 1;
    char *larger = static_cast<char *>(realloc(opened, openedSize + length));
    if (!larger)
      return fail(LLAMA_OUT_OF_MEMORY, "no memory for the weights' index");
    opened = larger;
    memcpy(opened + openedSize, shard, length);
    openedSize += length;
    if (!join(file, path, shard))
      return damaged();
    return openFile(file);
  };
  bool first = true, ended = false;
  if (!json.consume('{'))
    status = damaged();
  while (!status && json.readKey(key, sizeof(key), first, ended)) {
    if (strcmp(key, "weight_map") != 0) {
      if (!json.skipValue())
        status = damaged();
      continue;
    }
    bool firstShard = true, shardsEnded = false;
    if (!json.consume('{'))
      status = damaged();
    while (!status && json.readKey(key, sizeof(key), firstShard, shardsEnded))
      status = openShard();
    if (!status && !shardsEnded)
      status = damaged();
  }
  if (!status && (!ended || numTensors == 0))
    status = damaged();
  free(opened);
  munmap(data, size);
  return status;
}

llama_status WeightFiles::openFile(const char *file) {
  void *data;
  size_t size;
  if (llama_status status = mapFile(file, data, size))
    return status;
  Mapping *larger = static_cast<Mapping *>(
      realloc(mappings, sizeof(Mapping) * (numMappings + 1)));
  if (!larger) {
    munmap(data, size);
    return fail(LLAMA_OUT_OF_MEMORY, "no memory to open %s", file);
  }
  mappings = larger;
  mappings[numMappings++] = {data, size};
  uint64_t headerSize = 0;
  if (size >= 8)
    memcpy(&headerSize, data, 8);
  if (size < 8 || headerSize > kMaxHeader || headerSize > size - 8)
    return fail(LLAMA_FILE_ERROR, "%s: not a safetensors file", file);
  const char *header = static_cast<char *>(data) + 8;
  return parseHeader(file, header, headerSize, header + headerSize,
                     size - 8 - headerSize);
}

/// The llama_dtype of a format's name; -1 for types that no weight has.
static int32_t getDType(const char *name) {
  if (strcmp(name, "F32") == 0)
    return LLAMA_F32;
  if (strcmp(name, "F16") == 0)
    return LLAMA_F16;
  if (strcmp(name, "BF16") == 0)
    return LLAMA_BF16;
  return -1;
}

llama_status WeightFiles::parseHeader(const char *file, const char *header,
                                      uint64_t headerSize, const char *data,
                                      uint64_t dataSize) {
  JsonCursor json(header, headerSize);
  auto damaged = [&] {
    return fail(LLAMA_FILE_ERROR, "%s: the header is damaged", file);
  };
  char name[kMaxName], key[32], type[32];
  bool first = true, ended = false;
  if (!json.consume('{'))
    return damaged();
  while (json.readKey(name, sizeof(name), first, ended)) {
    if (strcmp(name, "__metadata__") == 0) {
      if (!json.skipValue())
        return damaged();
      continue;
    }
    Tensor tensor = {};
    int64_t begin = -1, stop = -1;
    int32_t rank = -1;
    bool firstKey = true, tensorEnded = false, tooManyDims = false;
    type[0] = 0;
    if (!json.consume('{'))
      return damaged();
    while (json.readKey(key, sizeof(key), firstKey, tensorEnded)) {
      if (strcmp(key, "dtype") == 0) {
        if (!json.readString(type, sizeof(type)))
          return damaged();
      } else if (strcmp(key, "shape") == 0) {
        if (!json.consume('['))
          return damaged();
        rank = 0;
        if (!json.consume(']')) {
          do {
            int64_t dim;
            if (!json.readSize(dim))
              return damaged();
            tooManyDims |= rank == LLAMA_MAX_RANK;
            if (!tooManyDims)
              tensor.sizes[rank++] = dim;
          } while (json.consume(','));
          if (!json.consume(']'))
            return damaged();
        }
      } else if (strcmp(key, "data_offsets") == 0) {
        if (!json.consume('[') || !json.readSize(begin) || !json.consume(',') ||
            !json.readSize(stop) || !json.consume(']'))
          return damaged();
      } else if (!json.skipValue()) {
        return damaged();
      }
    }
    if (!tensorEnded || rank < 0 || begin < 0 || stop < begin ||
        static_cast<uint64_t>(stop) > dataSize)
      return damaged();
    tensor.weight.dtype = getDType(type);
    // No weight of a model is of another type or has so many dimensions.
    if (tensor.weight.dtype < 0 || tooManyDims)
      continue;
    int64_t bytes = getByteWidth(tensor.weight.dtype);
    for (int32_t i = 0; i < rank; ++i)
      if (__builtin_mul_overflow(bytes, tensor.sizes[i], &bytes))
        return damaged();
    if (bytes != stop - begin)
      return damaged();
    tensor.weight.rank = rank;
    tensor.weight.data = data + begin;
    if (numTensors == tensorRoom) {
      int64_t room = tensorRoom ? 2 * tensorRoom : 64;
      Tensor *larger =
          static_cast<Tensor *>(realloc(tensors, sizeof(Tensor) * room));
      if (!larger)
        return fail(LLAMA_OUT_OF_MEMORY, "no memory to open %s", file);
      tensors = larger;
      tensorRoom = room;
    }
    tensor.name = strdup(name);
    if (!tensor.name)
      return fail(LLAMA_OUT_OF_MEMORY, "no memory to open %s", file);
    tensors[numTensors++] = tensor;
  }
  return ended ? LLAMA_OK : damaged();
}

void WeightFiles::release(const void *data, size_t bytes) const {
  discardPages(const_cast<void *>(data), bytes);
}

bool WeightFiles::find(const char *name, Weight &weight) const {
  for (int64_t i = 0; i < numTensors; ++i) {
    const Tensor &tensor = tensors[i];
    if (strcmp(tensor.name, name) != 0)
      continue;
    weight = tensor.weight;
    weight.sizes = tensor.sizes;
    return true;
  }
  return false;
}
