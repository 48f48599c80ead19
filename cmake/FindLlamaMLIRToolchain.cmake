# Finds MLIR 22 and refuses any other version with a message that says what to do.
set(LLAMA_REQUIRED_MLIR_MAJOR 22)
find_package(MLIR CONFIG QUIET HINTS
             /usr/lib/llvm-${LLAMA_REQUIRED_MLIR_MAJOR}/lib/cmake/mlir)
if(NOT MLIR_FOUND)
  message(FATAL_ERROR
    "MLIR ${LLAMA_REQUIRED_MLIR_MAJOR} was not found. Install libmlir-22-dev and llvm-22-dev "
    "(./dev setup does), or pass -DMLIR_DIR=<prefix>/lib/cmake/mlir.")
endif()
if(NOT LLVM_VERSION_MAJOR EQUAL LLAMA_REQUIRED_MLIR_MAJOR)
  message(FATAL_ERROR
    "llama-mlir needs MLIR ${LLAMA_REQUIRED_MLIR_MAJOR}, but ${MLIR_DIR} is version "
    "${LLVM_VERSION_MAJOR}.${LLVM_VERSION_MINOR}. Pass -DMLIR_DIR=<prefix>/lib/cmake/mlir "
    "of an MLIR ${LLAMA_REQUIRED_MLIR_MAJOR} installation.")
endif()
message(STATUS "MLIR ${LLVM_PACKAGE_VERSION} in ${MLIR_DIR}")

list(APPEND CMAKE_MODULE_PATH "${MLIR_CMAKE_DIR}" "${LLVM_CMAKE_DIR}")
# add_mlir_doc writes below MLIR_BINARY_DIR.
set(MLIR_BINARY_DIR ${CMAKE_BINARY_DIR})
include(TableGen)
include(AddLLVM)
include(AddMLIR)
include_directories(SYSTEM ${LLVM_INCLUDE_DIRS} ${MLIR_INCLUDE_DIRS})
separate_arguments(LLAMA_LLVM_DEFINITIONS NATIVE_COMMAND "${LLVM_DEFINITIONS}")
add_definitions(${LLAMA_LLVM_DEFINITIONS})
