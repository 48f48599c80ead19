//===- Tensors.cpp - Arrays of Python as tensors, and back ----------------===//
#include "python/extension/Tensors.h"

#include "python/extension/DLPack.h"

#include <nanobind/stl/string.h>

#include <cstring>

using namespace llama_mlir::python;

[[noreturn]] static void raiseValue(const std::string &message) {
  raise(LlamaStatusInvalidArgument, message);
}

[[noreturn]] static void raiseType(const std::string &message) {
  nb::object type =
      nb::module_::import_("llama_mlir.errors").attr("ArgumentTypeError");
  PyErr_SetObject(type.ptr(), toPython(message).ptr());
  throw nb::python_error();
}

static std::string toText(nb::handle object) {
  return std::string(toUtf8(nb::str(object)));
}

static std::string getTypeName(nb::handle object) {
  return toText(nb::handle(reinterpret_cast<PyObject *>(Py_TYPE(object.ptr())))
                    .attr("__name__"));
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

/// An attribute of a module, looked up once and never released: the
/// interpreter may end first. Its lock guards `cache`.
static nb::handle getGlobal(PyObject *&cache, const char *module,
                            const char *name) {
  if (!cache)
    cache = nb::object(nb::module_::import_(module).attr(name)).release().ptr();
  return cache;
}

static nb::handle getArrayType() {
  static PyObject *type = nullptr;
  return getGlobal(type, "numpy", "ndarray");
}

static nb::handle getDTypeCodes() {
  static PyObject *codes = nullptr;
  return getGlobal(codes, "llama_mlir._dtypes", "CODES");
}

BorrowedTensor::BorrowedTensor(nb::handle array, const std::string &where,
                               bool isWritten)
    : name(where), written(isWritten) {
  // A constructor that throws is not followed by the destructor.
  try {
    if (PyObject_IsInstance(array.ptr(), getArrayType().ptr()) == 1)
      readNumPy(array, where, isWritten);
    else
      readDLPack(array, where, isWritten);
    checkLayout(where);
  } catch (...) {
    if (buffer.obj)
      PyBuffer_Release(&buffer);
    throw;
  }
}

BorrowedTensor::~BorrowedTensor() {
  if (buffer.obj)
    PyBuffer_Release(&buffer);
}

LlamaTensor BorrowedTensor::get() const {
  return {data,
          dtype,
          static_cast<int64_t>(sizes.size()),
          sizes.data(),
          strides.empty() ? nullptr : strides.data(),
          nullptr};
}

static intptr_t countBytes(const LlamaTensor &tensor) {
  intptr_t bytes = llamaDTypeGetSize(tensor.dtype);
  for (int64_t i = 0; i < tensor.rank; ++i)
    bytes *= tensor.sizes[i];
  return bytes;
}

bool BorrowedTensor::overlaps(const BorrowedTensor &other) const {
  auto start = reinterpret_cast<uintptr_t>(data);
  auto otherStart = reinterpret_cast<uintptr_t>(other.data);
  uintptr_t bytes = countBytes(get()), otherBytes = countBytes(other.get());
  return bytes && otherBytes && start < otherStart + otherBytes &&
         otherStart < start + bytes;
}

void BorrowedTensor::readNumPy(nb::handle array, const std::string &where,
                               bool isWritten) {
  nb::object type = array.attr("dtype");
  nb::handle code = PyDict_GetItemWithError(getDTypeCodes().ptr(), type.ptr());
  if (!code.is_valid()) {
    if (PyErr_Occurred())
      throw nb::python_error();
    if (!nb::cast<bool>(type.attr("isnative")))
      raiseType(where + ": the array has the byte order of another machine (" +
                toText(type.attr("str")) +
                "); pass x.astype(x.dtype.newbyteorder('='))");
    raiseType(where + ": no tensor has elements of " + toText(type));
  }
  dtype = static_cast<LlamaDType>(nb::cast<int>(code));
  if (isWritten && !nb::cast<bool>(array.attr("flags").attr("writeable")))
    raiseValue(where + ": the array is read-only, and the call writes it");
  // Without a format, which the protocol does not have for bfloat16.
  int flags = PyBUF_STRIDES | (isWritten ? PyBUF_WRITABLE : 0);
  if (PyObject_GetBuffer(array.ptr(), &buffer, flags))
    throw nb::python_error();
  data = buffer.buf;
  sizes.assign(buffer.shape, buffer.shape + buffer.ndim);
  bool isRowMajor = PyBuffer_IsContiguous(&buffer, 'C');
  for (int i = 0; i < buffer.ndim && !isRowMajor; ++i) {
    if (buffer.strides[i] % buffer.itemsize)
      raiseValue(where +
                 ": its elements do not follow each other in whole "
                 "steps of their size; pass numpy.ascontiguousarray(x)");
    strides.push_back(buffer.strides[i] / buffer.itemsize);
  }
}

/// False for a type that no tensor has.
static bool toDType(dlpack::DataType type, LlamaDType &result) {
  if (type.lanes != 1)
    return false;
  struct Entry {
    uint8_t code, bits;
    LlamaDType dtype;
  };
  static constexpr Entry entries[] = {{dlpack::kFloat, 64, LlamaDTypeF64},
                                      {dlpack::kFloat, 32, LlamaDTypeF32},
                                      {dlpack::kFloat, 16, LlamaDTypeF16},
                                      {dlpack::kBFloat, 16, LlamaDTypeBF16},
                                      {dlpack::kInt, 64, LlamaDTypeI64},
                                      {dlpack::kInt, 32, LlamaDTypeI32},
                                      {dlpack::kInt, 16, LlamaDTypeI16},
                                      {dlpack::kInt, 8, LlamaDTypeI8},
                                      {dlpack::kBool, 8, LlamaDTypeI1},
                                      {dlpack::kUInt, 64, LlamaDTypeUI64},
                                      {dlpack::kUInt, 32, LlamaDTypeUI32},
                                      {dlpack::kUInt, 16, LlamaDTypeUI16},
                                      {dlpack::kUInt, 8, LlamaDTypeUI8}};
  for (const Entry &entry : entries)
    if (entry.code == type.code && entry.bits == type.bits) {
      result = entry.dtype;
      return true;
    }
  return false;
}

/// Says what an exporter would not give, for its reason.
[[noreturn]] static void raiseExport(nb::python_error &error,
                                     const std::string &where) {
  if (!error.matches(PyExc_Exception) || error.matches(PyExc_MemoryError))
    throw error;
  nb::object type =
      nb::module_::import_("llama_mlir.errors").attr("InvalidArgumentError");
  std::string message =
      where + ": the array does not share its memory (" +
      getTypeName(error.value()) + ": " + toText(error.value()) +
      "); pass a dense one in the processor's memory, of torch x.detach(), "
      "x.to_dense() or x.cpu()";
  nb::raise_from(error, type, "%s", message.c_str());
}

/// The capsule of `array`, versioned where it can.
static nb::object exportDLPack(nb::handle array) {
  nb::object function = array.attr("__dlpack__");
  try {
    return function(nb::arg("max_version") = nb::make_tuple(1, 0));
  } catch (nb::python_error &error) {
    // Older exporters do not know the argument.
    if (!error.matches(PyExc_TypeError))
      throw;
  }
  return function();
}

/// The consumer of a capsule renames it and owns what is in it.
template <typename T>
static const dlpack::Tensor &consume(nb::object &capsule, const char *name,
                                     const char *usedName) {
  auto *managed = static_cast<T *>(PyCapsule_GetPointer(capsule.ptr(), name));
  if (!managed)
    throw nb::python_error();
  PyCapsule_SetName(capsule.ptr(), usedName);
  capsule = nb::capsule(managed, [](void *pointer) noexcept {
    auto *managed = static_cast<T *>(pointer);
    if (managed->deleter)
      managed->deleter(managed);
  });
  return managed->tensor;
}

void BorrowedTensor::readDLPack(nb::handle array, const std::string &where,
                                bool isWritten) {
  if (!nb::hasattr(array, "__dlpack__") ||
      !nb::hasattr(array, "__dlpack_device__"))
    raiseType(where + ": a " + getTypeName(array) +
              " is no array; pass a NumPy array or one that has __dlpack__");
  nb::object device;
  try {
    device = array.attr("__dlpack_device__")();
  } catch (nb::python_error &error) {
    raiseExport(error, where);
  }
  if (!nb::isinstance<nb::tuple>(device) || nb::len(device) != 2)
    raiseType(where + ": __dlpack_device__() gave no (type, id)");
  nb::object kind = nb::borrow<nb::tuple>(device)[0];
  if (!kind.equal(nb::int_(dlpack::kCPU)))
    raiseValue(where + ": the array lies on a device of DLPack type " +
               toText(kind) +
               ", not in the processor's memory; copy it there first");
  try {
    capsule = exportDLPack(array);
  } catch (nb::python_error &error) {
    raiseExport(error, where);
  }
  const dlpack::Tensor *tensor;
  if (PyCapsule_IsValid(capsule.ptr(), "dltensor_versioned")) {
    auto *managed = static_cast<dlpack::ManagedVersioned *>(
        PyCapsule_GetPointer(capsule.ptr(), "dltensor_versioned"));
    if (managed->major != 1)
      raiseType(where + ": DLPack version " + std::to_string(managed->major) +
                " is not known");
    if (isWritten && (managed->flags & dlpack::kReadOnly))
      raiseValue(where + ": the array is read-only, and the call writes it");
    tensor = &consume<dlpack::ManagedVersioned>(capsule, "dltensor_versioned",
                                                "used_dltensor_versioned");
  } else if (PyCapsule_IsValid(capsule.ptr(), "dltensor")) {
    tensor = &consume<dlpack::Managed>(capsule, "dltensor", "used_dltensor");
  } else {
    raiseType(where + ": __dlpack__() gave no tensor");
  }
  if (tensor->device.type != dlpack::kCPU)
    raiseValue(where + ": the array does not lie in the processor's memory");
  if (!toDType(tensor->dtype, dtype))
    raiseType(where + ": no tensor has elements of DLPack's type code " +
              std::to_string(tensor->dtype.code) + " with " +
              std::to_string(tensor->dtype.bits) + " bits");
  if (tensor->rank < 0 || (tensor->rank > 0 && !tensor->sizes))
    raiseType(where + ": __dlpack__() gave no sizes");
  data = static_cast<char *>(tensor->data) + tensor->byteOffset;
  sizes.assign(tensor->sizes, tensor->sizes + tensor->rank);
  if (tensor->strides)
    strides.assign(tensor->strides, tensor->strides + tensor->rank);
}

void BorrowedTensor::checkLayout(const std::string &where) const {
  intptr_t bytes = llamaDTypeGetSize(dtype);
  int64_t expected = 1;
  bool isRowMajor = true;
  for (size_t i = strides.size(); i-- > 0;) {
    if (sizes[i] == 0)
      return;
    isRowMajor &= sizes[i] == 1 || strides[i] == expected;
    expected *= sizes[i];
  }
  if (!isRowMajor) {
    std::string list;
    for (int64_t stride : strides)
      list += (list.empty() ? "" : ", ") + std::to_string(stride);
    raiseValue(where + ": the array is not contiguous (strides of [" + list +
               "] elements); pass a contiguous copy, such as "
               "numpy.ascontiguousarray(x)");
  }
  if (reinterpret_cast<uintptr_t>(data) % bytes)
    raiseValue(where + ": the array is not aligned to its elements of " +
               std::to_string(bytes) + " bytes; pass a copy");
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

Py_ssize_t ResultTensor::getNumBytes() const { return countBytes(tensor); }

static dlpack::DataType toDLPack(LlamaDType dtype) {
  auto bits = static_cast<uint8_t>(llamaDTypeGetSize(dtype) * 8);
  switch (dtype) {
  case LlamaDTypeF64:
  case LlamaDTypeF32:
  case LlamaDTypeF16:
    return {dlpack::kFloat, bits, 1};
  case LlamaDTypeBF16:
    return {dlpack::kBFloat, bits, 1};
  case LlamaDTypeI1:
    return {dlpack::kBool, bits, 1};
  case LlamaDTypeUI64:
  case LlamaDTypeUI32:
  case LlamaDTypeUI16:
  case LlamaDTypeUI8:
    return {dlpack::kUInt, bits, 1};
  default:
    return {dlpack::kInt, bits, 1};
  }
}

/// A capsule of the older kind, which every consumer takes.
static nb::object exportResult(nb::handle self) {
  const LlamaTensor &tensor = nb::cast<ResultTensor &>(self).get();
  auto *managed = new dlpack::Managed;
  managed->tensor = {tensor.data,
                     {dlpack::kCPU, 0},
                     static_cast<int32_t>(tensor.rank),
                     toDLPack(tensor.dtype),
                     const_cast<int64_t *>(tensor.sizes),
                     const_cast<int64_t *>(tensor.strides),
                     0};
  managed->context = self.inc_ref().ptr();
  managed->deleter = [](dlpack::Managed *managed) {
    // After the interpreter's end nothing is freed any more.
    if (Py_IsInitialized()) {
      nb::gil_scoped_acquire acquire;
      nb::handle(static_cast<PyObject *>(managed->context)).dec_ref();
    }
    delete managed;
  };
  PyObject *capsule = PyCapsule_New(managed, "dltensor", [](PyObject *capsule) {
    // Without a consumer, which would have renamed it.
    if (PyCapsule_IsValid(capsule, "dltensor")) {
      auto *managed = static_cast<dlpack::Managed *>(
          PyCapsule_GetPointer(capsule, "dltensor"));
      managed->deleter(managed);
    }
  });
  if (!capsule) {
    managed->deleter(managed);
    throw nb::python_error();
  }
  return nb::steal(capsule);
}

static int getResultBuffer(PyObject *self, Py_buffer *view, int flags) {
  const ResultTensor &result = *nb::inst_ptr<ResultTensor>(self);
  // An exporter may not give a null pointer, which an empty result may have.
  static char nothing = 0;
  void *data = result.get().data ? result.get().data : &nothing;
  return PyBuffer_FillInfo(view, self, data, result.getNumBytes(),
                           /*readonly=*/0, flags);
}

static nb::tuple getShape(const LlamaTensor &tensor) {
  nb::list sizes;
  for (int64_t i = 0; i < tensor.rank; ++i)
    sizes.append(tensor.sizes[i]);
  return nb::tuple(sizes);
}

void llama_mlir::python::registerTensors(nb::module_ &m) {
  nb::class_<BorrowedTensor>(m, "BorrowedTensor")
      .def(nb::init<nb::handle, const std::string &, bool>(),
           nb::arg("array").none(), nb::arg("where"), nb::arg("is_written"),
           nb::sig("def __init__(self, array: object, where: str, is_written: "
                   "bool) -> None"))
      .def_prop_ro(
          "shape",
          [](const BorrowedTensor &self) { return getShape(self.get()); },
          nb::sig("def shape(self) -> tuple[int, ...]"))
      .def_prop_ro("dtype", [](const BorrowedTensor &self) {
        return static_cast<int>(self.get().dtype);
      });
  static PyType_Slot slots[] = {
      {Py_bf_getbuffer, reinterpret_cast<void *>(getResultBuffer)},
      {0, nullptr}};
  nb::class_<ResultTensor>(m, "ResultTensor", nb::type_slots(slots))
      .def_prop_ro(
          "shape",
          [](const ResultTensor &self) { return getShape(self.get()); },
          nb::sig("def shape(self) -> tuple[int, ...]"))
      .def_prop_ro("dtype",
                   [](const ResultTensor &self) {
                     return static_cast<int>(self.get().dtype);
                   })
      .def(
          "__dlpack__",
          [](nb::handle self, nb::kwargs) { return exportResult(self); },
          nb::sig("def __dlpack__(self, **kwargs: object) -> object"))
      .def(
          "__dlpack_device__",
          [](const ResultTensor &) {
            return nb::make_tuple(static_cast<int>(dlpack::kCPU), 0);
          },
          nb::sig("def __dlpack_device__(self) -> tuple[int, int]"));
}
