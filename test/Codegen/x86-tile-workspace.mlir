// The packed rows have a place in the workspace whatever the activations are a
// part of; where their number cannot be told ahead, tiles are not used.
// RUN: llama-runner compile %s -o %t.s --target sapphirerapids && FileCheck %s < %t.s

// CHECK-LABEL: {{^}}part:
// CHECK-LABEL: {{^}}turns:
func.func @part(%x: tensor<?x512xbf16>, %w: tensor<512x512xbf16>, %n: index, %out: tensor<?x512xbf16> {bufferization.writable = true}) -> tensor<?x512xbf16> attributes {llama.workspace} {
  %h = llama.linear %x, %w : tensor<?x512xbf16>, tensor<512x512xbf16> -> tensor<?x512xbf16>
  %s = tensor.extract_slice %h[%n, 0] [%n, 512] [1, 1] : tensor<?x512xbf16> to tensor<?x512xbf16>
  %h2 = llama.linear %s, %w : tensor<?x512xbf16>, tensor<512x512xbf16> -> tensor<?x512xbf16>
  %r = bufferization.materialize_in_destination %h2 in %out : (tensor<?x512xbf16>, tensor<?x512xbf16>) -> tensor<?x512xbf16>
  return %r : tensor<?x512xbf16>
}

func.func @turns(%x: tensor<?x512xbf16>, %w: tensor<512x512xbf16>, %out: tensor<?x512xbf16> {bufferization.writable = true}) -> tensor<?x512xbf16> attributes {llama.workspace} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %h = scf.for %i = %c0 to %c4 step %c1 iter_args(%a = %x) -> tensor<?x512xbf16> {
    %n = llama.linear %a, %w : tensor<?x512xbf16>, tensor<512x512xbf16> -> tensor<?x512xbf16>
    scf.yield %n : tensor<?x512xbf16>
  }
  %r = bufferization.materialize_in_destination %h in %out : (tensor<?x512xbf16>, tensor<?x512xbf16>) -> tensor<?x512xbf16>
  return %r : tensor<?x512xbf16>
}
