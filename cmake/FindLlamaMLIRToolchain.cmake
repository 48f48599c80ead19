# Finds MLIR 22 and refuses any other version with a message that says what to do: for the build, and, installed beside
# the package's configuration, for whoever uses it.
#
# Sets LlamaMLIRToolchain_FOUND; where that is false, LlamaMLIRToolchain_MESSAGE says why. Defines LlamaMLIR::LLVM and
# LlamaMLIR::MLIR, the shared libraries with their headers, and LlamaMLIR::MLIRHeaders, which links nothing.
set(LLAMA_REQUIRED_MLIR_MAJOR 22)
find_package(MLIR CONFIG QUIET HINTS
             /usr/lib/llvm-${LLAMA_REQUIRED_MLIR_MAJOR}/lib/cmake/mlir)
set(LlamaMLIRToolchain_FOUND FALSE)
if(NOT MLIR_FOUND)
  set(LlamaMLIRToolchain_MESSAGE
    "MLIR ${LLAMA_REQUIRED_MLIR_MAJOR} was not found. Install libmlir-22-dev and llvm-22-dev, "
    "or pass -DMLIR_DIR=<prefix>/lib/cmake/mlir.")
elseif(NOT LLVM_VERSION_MAJOR EQUAL LLAMA_REQUIRED_MLIR_MAJOR)
  set(LlamaMLIRToolchain_MESSAGE
    "llama-mlir needs MLIR ${LLAMA_REQUIRED_MLIR_MAJOR}, but ${MLIR_DIR} is version "
    "${LLVM_VERSION_MAJOR}.${LLVM_VERSION_MINOR}. Pass -DMLIR_DIR=<prefix>/lib/cmake/mlir "
    "of an MLIR ${LLAMA_REQUIRED_MLIR_MAJOR} installation.")
else()
  set(LlamaMLIRToolchain_FOUND TRUE)
endif()
string(CONCAT LlamaMLIRToolchain_MESSAGE ${LlamaMLIRToolchain_MESSAGE})

if(LlamaMLIRToolchain_FOUND AND NOT TARGET LlamaMLIR::MLIR)
  separate_arguments(LLAMA_LLVM_DEFINITIONS NATIVE_COMMAND "${LLVM_DEFINITIONS}")
  add_library(LlamaMLIR::LLVM INTERFACE IMPORTED)
  target_include_directories(LlamaMLIR::LLVM INTERFACE ${LLVM_INCLUDE_DIRS})
  target_compile_options(LlamaMLIR::LLVM INTERFACE ${LLAMA_LLVM_DEFINITIONS})
  target_link_libraries(LlamaMLIR::LLVM INTERFACE LLVM)
  add_library(LlamaMLIR::MLIRHeaders INTERFACE IMPORTED)
  target_include_directories(LlamaMLIR::MLIRHeaders INTERFACE ${MLIR_INCLUDE_DIRS})
  add_library(LlamaMLIR::MLIR INTERFACE IMPORTED)
  target_link_libraries(LlamaMLIR::MLIR INTERFACE MLIR LlamaMLIR::MLIRHeaders LlamaMLIR::LLVM)
endif()
