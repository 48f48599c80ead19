//===- LlamaOps.td - All operations of the llama dialect ----*- tablegen -*-===//
#ifndef LLAMA_OPS_TD
#define LLAMA_OPS_TD

include "dialect/Llama/IR/LlamaNormOps.td"
include "dialect/Llama/IR/LlamaGluOps.td"
include "dialect/Llama/IR/LlamaRopeOps.td"
include "dialect/Llama/IR/LlamaAttentionOps.td"
include "dialect/Llama/IR/LlamaCacheOps.td"
include "dialect/Llama/IR/LlamaLinearOps.td"

#endif // LLAMA_OPS_TD
