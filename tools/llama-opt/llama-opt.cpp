//===- llama-opt.cpp - Compile, inspect and test llama modules ------------===//
#include "lib/Pipelines/Registration.h"

#include "mlir/Tools/mlir-opt/MlirOptMain.h"

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  mlir::llama::registerEverything(registry);
  return mlir::asMainReturnCode(mlir::MlirOptMain(
      argc, argv, "llama-opt: compiles llama modules\n", registry));
}
