// Functions of every kind of argument and result, for the tests of packages.

func.func @norm(%x: tensor<?x64xbf16>, %w: tensor<64xbf16>) -> tensor<?x64xbf16> {
  %y = llama.rmsnorm %x, %w {rounding = #llama.rounding<before_weight>} : tensor<?x64xbf16>, tensor<64xbf16> -> tensor<?x64xbf16>
  return %y : tensor<?x64xbf16>
}

// f16 goes through conversion functions where the processor has no f16.
func.func @gate(%g: tensor<?x?xf16>, %u: tensor<?x?xf16>) -> tensor<?x?xf16> {
  %y = llama.swiglu %g, %u : tensor<?x?xf16>
  return %y : tensor<?x?xf16>
}

func.func @scalars(%a: f64, %b: f32, %n: index, %i: i32, %f: i1) -> (f64, i1, index, i32) {
  %w = arith.extf %b : f32 to f64
  %s = arith.addf %a, %w : f64
  return %s, %f, %n, %i : f64, i1, index, i32
}

func.func @one(%n: i64) -> i64 {
  %r = arith.muli %n, %n : i64
  return %r : i64
}

// Results that share memory, with each other and with an argument.
func.func @twice(%x: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %d = tensor.dim %x, %c0 : tensor<?xf32>
  %e = tensor.empty(%d) : tensor<?xf32>
  %y = linalg.add ins(%x, %x : tensor<?xf32>, tensor<?xf32>) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  return %x, %y, %y : tensor<?xf32>, tensor<?xf32>, tensor<?xf32>
}

// Written in place.
func.func @store(%new: tensor<?x2x4xf32>, %cache: tensor<?x2x4xf32> {bufferization.writable = true}, %at: tensor<i64>) -> tensor<?x2x4xf32> {
  %c = llama.kv_cache_update %new into %cache at %at {layout = #llama.attention_layout<token_major>} : tensor<?x2x4xf32> into tensor<?x2x4xf32> at tensor<i64>
  return %c : tensor<?x2x4xf32>
}

// With a planned workspace: all results are arguments.
func.func @planned(%x: tensor<?x32xf32>, %w: tensor<16x32xf32>, %y: tensor<?x16xf32> {bufferization.writable = true}) -> tensor<?x16xf32> attributes {llama.workspace} {
  %s = llama.swiglu %x, %x {beta = 0.0} : tensor<?x32xf32>
  %h = llama.linear %s, %w : tensor<?x32xf32>, tensor<16x32xf32> -> tensor<?x16xf32>
  %r = bufferization.materialize_in_destination %h in %y : (tensor<?x16xf32>, tensor<?x16xf32>) -> tensor<?x16xf32>
  return %r : tensor<?x16xf32>
}

func.func @nothing() {
  return
}
