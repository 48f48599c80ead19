//===- Remarks.h - What a fusion says about itself ------------------------===//
#ifndef LLAMA_MLIR_LIB_FUSE_REMARKS_H
#define LLAMA_MLIR_LIB_FUSE_REMARKS_H

#include "mlir/IR/Operation.h"
#include "mlir/IR/Remarks.h"

namespace mlir::llama {

/// `pass` rewrote `op`; `what` says into what.
inline void remarkFused(Operation *op, StringRef pass, const Twine &what) {
  remark::passed(op->getLoc(), remark::RemarkOpts::name("fused").category(pass))
      << what.str();
}

/// `pass` had reason to look at `op` and left it; `why` says why.
inline void remarkNotFused(Operation *op, StringRef pass, const Twine &why) {
  remark::missed(op->getLoc(),
                 remark::RemarkOpts::name("not fused").category(pass))
      << why.str();
}

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_FUSE_REMARKS_H
