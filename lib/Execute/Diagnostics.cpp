//===- Diagnostics.cpp - MLIR's diagnostics as one error ------------------===//
#include "lib/Execute/Diagnostics.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Location.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::llama;

static void printPlace(llvm::raw_ostream &os, Location location) {
  if (auto place = location->findInstanceOf<FileLineColLoc>())
    os << place.getFilename().getValue() << ':' << place.getLine() << ':'
       << place.getColumn() << ": ";
}

DiagnosticCollector::DiagnosticCollector(MLIRContext *context)
    : context(context), printsOperations(context->shouldPrintOpOnDiagnostic()),
      handler(context, [this](Diagnostic &diagnostic) {
        if (diagnostic.getSeverity() != DiagnosticSeverity::Error)
          return success();
        llvm::raw_string_ostream os(lines);
        if (!lines.empty())
          os << '\n';
        printPlace(os, diagnostic.getLocation());
        // A message may hold a whole operation; its first line tells enough.
        std::string message = diagnostic.str();
        os << StringRef(message).split('\n').first;
        return success();
      }) {
  context->printOpOnDiagnostic(false);
}

DiagnosticCollector::~DiagnosticCollector() {
  context->printOpOnDiagnostic(printsOperations);
}

llvm::Error DiagnosticCollector::takeError(const llvm::Twine &otherwise) {
  if (lines.empty())
    return llvm::createStringError(otherwise);
  return llvm::createStringError(std::exchange(lines, {}));
}
