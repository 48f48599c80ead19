// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2) -> (0, d1)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<192x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<256x64xf32>, %arg8: tensor<256xf32>, %arg9: tensor<64x256xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<256x64xf32>, %arg14: tensor<256xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c64_i64 = arith.constant 64 : i64
    %c4_i64 = arith.constant 4 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c256 = arith.constant 256 : index
    %c-1 = arith.constant -1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant 0.79788456080286541 : f64
    %cst_4 = arith.constant 4.471500e-02 : f64
    %cst_5 = arith.constant dense<2.82842708> : tensor<f32>
    %cst_6 = arith.constant dense<"0x00000000000000000000803F0000803FA46A573F57D6233C41510A3FB9FC7F3FB7C7683F3ED4A33C3311D5BEE5F27F3FC381103E1FB9F53C26707DBF83E27F3FCFBD41BFDBCB233D305527BF94CB7F3F107C75BFF4B64C3D2C3C913E19AE7F3F8C0F8FBED19C753DB8CD753F128A7F3F4630283F323E8F3DBDFF403F815F7F3F95467D3F50AAA33DF6FD14BE652E7F3F3201D33E3E12B83DD53F69BFC2F67E3FF8440BBF7675CC3D64CD56BF98B87E3F5CFF7FBF72D3E03D7205913BE8737E3FD85C09BFAC2BF53DD006583FB5287E3F2220D73ED0BE043E6F4E683F00D77D3F72987D3F64E40E3ED7040C3ECC7E7D3F4479263F4F06193EE87A42BF1A207D3F106893BE5024233E2C2975BFEDBA7C3F251E76BF233E2D3E36E28CBE494F7C3FB34040BF8753373E840A293F2EDD7B3F6979193E3A64413EBF1B7D3FA1647B3FC8B6693FF86F4B3E22F0D03EA5E57A3F102F563F8376553EFC370CBF3C607A3F150511BC96775F3E6FFD7FBF6AD4793FE6A158BFF072693EBF6708BF3442793FFCD367BF5168733EFE2DD93E9BA9783F388707BE77577D3E78BF7D3FA50A783F0837433F10A0833E819C253F5665773F0ED5743F0591883E389395BEB1B9763F2AB48A3E7D7E8D3E576D76BFBB07763FE9E329BF5468923EB3803FBF794F753FA4EF7CBF6C4E973E18F41D3EEF90743F06DECEBEA5309C3E8E2C6A3F22CC733F4D2A0D3FDE0EA13EA98F553F1801733F39FA7F3FF7E8A53EB78659BCD52F723FF771073FD2BEAA3EE73B59BF5F58713FC23ADBBE4D90AF3E5F5867BFBB7A703F38E57DBF495DB43EEA0803BEEF966F3FEABE24BFA925B93E2DF2433F01AD6E3F9FBD973E4AE9BD3EB57F743FF7BC6D3F4BBB763F0EA8C23E6C85883ED7C66C3FBCBF3E3FD761C73E74BC2ABFA7CA6B3FFB6D22BE8616CC3E44C27CBF6EC86A3F28A16ABFFAC5D03EE0CACCBE32C0693F30EF54BF1670D53EE81B0E3FFBB1683FA103913CBD14DA3EBBF57F3FCE9D673FD0D4593FCDB3DE3E817B063FB483663F9ADB663F2A4DE33E6E46DDBEB263653FE813FD3DB6E0E73EB2097EBFD23D643F56AC44BF526EEC3E80E023BF1912633F222974BFE0F5F03E44E7993E91E0613FFF5586BE4477F53E0408773F40A9603F24942B3F5EF2F93ED1FD3D3F2F6C5F3FA0937C3F1267FE3E0EE726BE66295E3FB4B6CA3EA26A013F95146BBFEDE05C3FCD0C0FBF6A9E033FA64D54BFCC925B3FF4EF7FBFD5CE053F2C43B53C0C3F5A3F5E8405BFD2FB073FA26C5A3FB6E5583FFD50DF3E53250A3FAC5D663FD386573FE72C7E3F4C4B0C3FB714F43D6B22563F4301233FAD6D0E3F836545BF87B8543F23109CBE688C103F56D173BF3249533F7F5377BF71A7123FE62584BE74D4513FF23A3DBFB8BE143FF76A2C3F575A503F4B5F2B3E31D2163FB8637C3FE4DA4E3F"> : tensor<64x4xf32>
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %c192_i64 = arith.constant 192 : i64
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant 1.000000e+00 : f32
    %c2_i64 = arith.constant 2 : i64
    %cst_11 = arith.constant dense<1> : tensor<i64>
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x?xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x?xi64>
    %4 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %202 = arith.index_cast %in : i64 to index
      %203 = linalg.index 2 : index
      %204 = arith.cmpi slt, %202, %c256 : index
      cf.assert %204, "index must be smaller than dim size"
      %205 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %205, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%202, %203] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %202 = linalg.index 0 : index
      %203 = arith.index_cast %202 : index to i64
      linalg.yield %203 : i64
    } -> tensor<?xi64>
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %8 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%8 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x?xf32>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_12 = tensor.expand_shape %7 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %10 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_12 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%10 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_82: i64, %out: i64):
      %202 = arith.subi %in, %in_82 : i64
      linalg.yield %202 : i64
    } -> tensor<?x?xi64>
    %12 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<?x?xi64>) outs(%12 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %202 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %202 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %14 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%13, %9, %cst_1 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%14 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_82: f32, %in_83: f32, %out: f32):
      %202 = arith.select %in, %in_82, %in_83 : f32
      linalg.yield %202 : f32
    } -> tensor<?x?xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded_12 : tensor<?xi64>, tensor<?x1xi64>) outs(%12 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_82: i64, %out: i1):
      %202 = arith.cmpi sgt, %in, %in_82 : i64
      linalg.yield %202 : i1
    } -> tensor<?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%15, %16 : tensor<?x?xf32>, tensor<?x?xi1>) outs(%14 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %in_82: i1, %out: f32):
      %202 = arith.uitofp %in_82 : i1 to f32
      %203 = arith.mulf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<?x?xf32>
    %expanded_13 = tensor.expand_shape %17 [[0, 1, 2], [3]] output_shape [1, 1, %dim, %dim] : tensor<?x?xf32> into tensor<1x1x?x?xf32>
    %18 = arith.cmpi slt, %dim, %c0 : index
    %19 = arith.addi %dim, %dim : index
    %20 = arith.select %18, %19, %dim : index
    %21 = arith.cmpi slt, %20, %c0 : index
    %22 = arith.select %21, %c-1, %20 : index
    %23 = arith.minsi %22, %dim : index
    %24 = arith.maxsi %23, %c0 : index
    %extracted_slice = tensor.extract_slice %expanded_13[0, 0, 0, 0] [1, 1, %dim, %24] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %expanded_14 = tensor.expand_shape %3 [[0], [1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<1x?xi64> into tensor<1x1x1x?xi64>
    %25 = arith.cmpi eq, %24, %dim : index
    cf.assert %25, "mismatched size for broadcast"
    %26 = tensor.empty(%dim, %24) : tensor<1x1x?x?xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_14 : tensor<1x1x?x?xf32>, tensor<1x1x1x?xi64>) outs(%26 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: f32, %in_82: i64, %out: f32):
      %202 = arith.sitofp %in_82 : i64 to f32
      %203 = arith.addf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<1x1x?x?xf32>
    %28 = tensor.empty(%dim, %24) : tensor<1x1x?x?xi1>
    %29 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x1x?x?xf32>) outs(%28 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %202 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %202 : i1
    } -> tensor<1x1x?x?xi1>
    %30 = linalg.generic {indexing_maps = [#map8, #map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_2, %extracted_slice : tensor<1x1x?x?xi1>, tensor<f32>, tensor<1x1x?x?xf32>) outs(%26 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_82: f32, %in_83: f32, %out: f32):
      %202 = arith.select %in, %in_82, %in_83 : f32
      linalg.yield %202 : f32
    } -> tensor<1x1x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %31 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %32 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%31 : tensor<1x1x?x?xf32>) {
    ^bb0(%out: f32):
      %202 = linalg.index 2 : index
      %203 = linalg.index 3 : index
      %204 = arith.cmpi eq, %dim, %c1 : index
      %205 = arith.select %204, %c0, %202 : index
      %206 = arith.cmpi eq, %24, %c1 : index
      %207 = arith.select %206, %c0, %203 : index
      %extracted = tensor.extract %30[%c0, %c0, %205, %207] : tensor<1x1x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?x?xf32>
    %33 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x?x64xf32>) outs(%34 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_8 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %37 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %38 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%37 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %202 = linalg.index 1 : index
      %203 = arith.cmpi eq, %dim, %c1 : index
      %204 = arith.select %203, %c0, %202 : index
      %extracted = tensor.extract %36[%c0, %204, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %39 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %38 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.subf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x64xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %39 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.mulf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x64xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%40 : tensor<1x?x64xf32>) outs(%34 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_8 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_7 : f64 to f32
      %203 = arith.addf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x1xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.rsqrt %in : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %45 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%37 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %202 = linalg.index 1 : index
      %203 = arith.cmpi eq, %dim, %c1 : index
      %204 = arith.select %203, %c0, %202 : index
      %extracted = tensor.extract %44[%c0, %204, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %46 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %45 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.mulf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x64xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg3 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.mulf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x64xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg4 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.addf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x64xf32>
    %49 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<192x64xf32>) outs(%49 : tensor<64x192xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %48 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %50 = tensor.empty(%dim) : tensor<?x192xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %52 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x192xf32>) outs(%51 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %expanded_15 = tensor.expand_shape %52 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
    %53 = arith.cmpi slt, %0, %c0_i64 : i64
    %54 = arith.select %53, %c1_i64, %0 : i64
    %55 = arith.extui %53 : i1 to i64
    %56 = arith.muli %54, %c4_i64 : i64
    %57 = arith.addi %55, %c1_i64 : i64
    %58 = arith.cmpi sle, %57, %c1_i64 : i64
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %59 = arith.muli %0, %c192_i64 : i64
    %60 = arith.divsi %59, %56 : i64
    %61 = arith.select %53, %60, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %61, %c4_i64, %60 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_15(%from_elements) : (tensor<1x?x192xf32>, tensor<4xi64>) -> tensor<1x?x4x48xf32>
    %62 = arith.index_cast %61 : i64 to index
    %extracted_slice_16 = tensor.extract_slice %reshape[0, 0, 0, 0] [1, %62, 4, 16] [1, 1, 1, 1] : tensor<1x?x4x48xf32> to tensor<1x?x4x16xf32>
    %extracted_slice_17 = tensor.extract_slice %reshape[0, 0, 0, 16] [1, %62, 4, 16] [1, 1, 1, 1] : tensor<1x?x4x48xf32> to tensor<1x?x4x16xf32>
    %extracted_slice_18 = tensor.extract_slice %reshape[0, 0, 0, 32] [1, %62, 4, 16] [1, 1, 1, 1] : tensor<1x?x4x48xf32> to tensor<1x?x4x16xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice_16 [[0], [1], [2], [3, 4]] output_shape [1, %62, 4, 2, 8] : tensor<1x?x4x16xf32> into tensor<1x?x4x2x8xf32>
    %collapsed_20 = tensor.collapse_shape %expanded_19 [[0], [1], [2, 3], [4]] : tensor<1x?x4x2x8xf32> into tensor<1x?x8x8xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice_18 [[0], [1], [2], [3, 4]] output_shape [1, %62, 4, 2, 8] : tensor<1x?x4x16xf32> into tensor<1x?x4x2x8xf32>
    %collapsed_22 = tensor.collapse_shape %expanded_21 [[0], [1], [2, 3], [4]] : tensor<1x?x4x2x8xf32> into tensor<1x?x8x8xf32>
    %expanded_23 = tensor.expand_shape %extracted_slice_17 [[0], [1], [2], [3, 4]] output_shape [1, %62, 4, 2, 8] : tensor<1x?x4x16xf32> into tensor<1x?x4x2x8xf32>
    %collapsed_24 = tensor.collapse_shape %expanded_23 [[0], [1], [2, 3], [4]] : tensor<1x?x4x2x8xf32> into tensor<1x?x8x8xf32>
    %63 = tensor.empty(%62) : tensor<1x8x?x8xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<1x?x8x8xf32>) outs(%63 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %dim_26 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %64 = tensor.empty(%dim_26) : tensor<1x?x4xf32>
    %65 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x?xi64>) outs(%64 : tensor<1x?x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %202 = arith.cmpi slt, %in, %c0_i64 : i64
      %203 = arith.addi %in, %c64_i64 : i64
      %204 = arith.select %202, %203, %in : i64
      %205 = arith.index_cast %204 : i64 to index
      %206 = linalg.index 2 : index
      %extracted = tensor.extract %cst_6[%205, %206] : tensor<64x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x4xf32>
    %extracted_slice_27 = tensor.extract_slice %65[0, 0, 0] [1, %dim_26, 2] [1, 1, 1] : tensor<1x?x4xf32> to tensor<1x?x2xf32>
    %extracted_slice_28 = tensor.extract_slice %65[0, 0, 2] [1, %dim_26, 2] [1, 1, 1] : tensor<1x?x4xf32> to tensor<1x?x2xf32>
    %extracted_slice_29 = tensor.extract_slice %collapsed_22[0, 0, 0, 0] [1, %62, 8, 4] [1, 1, 1, 1] : tensor<1x?x8x8xf32> to tensor<1x?x8x4xf32>
    %extracted_slice_30 = tensor.extract_slice %collapsed_22[0, 0, 0, 4] [1, %62, 8, 4] [1, 1, 1, 1] : tensor<1x?x8x8xf32> to tensor<1x?x8x4xf32>
    %extracted_slice_31 = tensor.extract_slice %collapsed_20[0, 0, 0, 0] [1, %62, 8, 4] [1, 1, 1, 1] : tensor<1x?x8x8xf32> to tensor<1x?x8x4xf32>
    %extracted_slice_32 = tensor.extract_slice %collapsed_20[0, 0, 0, 4] [1, %62, 8, 4] [1, 1, 1, 1] : tensor<1x?x8x8xf32> to tensor<1x?x8x4xf32>
    %expanded_33 = tensor.expand_shape %extracted_slice_27 [[0], [1], [2, 3, 4]] output_shape [1, %dim_26, 1, 2, 1] : tensor<1x?x2xf32> into tensor<1x?x1x2x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %66 = tensor.empty(%dim) : tensor<1x?x1x2x2xf32>
    %67 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%66 : tensor<1x?x1x2x2xf32>) {
    ^bb0(%out: f32):
      %202 = linalg.index 1 : index
      %203 = linalg.index 3 : index
      %204 = arith.cmpi eq, %dim_26, %c1 : index
      %205 = arith.select %204, %c0, %202 : index
      %extracted = tensor.extract %expanded_33[%c0, %205, %c0, %203, %c0] : tensor<1x?x1x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x1x2x2xf32>
    %collapsed_34 = tensor.collapse_shape %67 [[0], [1], [2], [3, 4]] : tensor<1x?x1x2x2xf32> into tensor<1x?x1x4xf32>
    %expanded_35 = tensor.expand_shape %extracted_slice_28 [[0], [1], [2, 3, 4]] output_shape [1, %dim_26, 1, 2, 1] : tensor<1x?x2xf32> into tensor<1x?x1x2x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %68 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%66 : tensor<1x?x1x2x2xf32>) {
    ^bb0(%out: f32):
      %202 = linalg.index 1 : index
      %203 = linalg.index 3 : index
      %204 = arith.cmpi eq, %dim_26, %c1 : index
      %205 = arith.select %204, %c0, %202 : index
      %extracted = tensor.extract %expanded_35[%c0, %205, %c0, %203, %c0] : tensor<1x?x1x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x1x2x2xf32>
    %collapsed_36 = tensor.collapse_shape %68 [[0], [1], [2], [3, 4]] : tensor<1x?x1x2x2xf32> into tensor<1x?x1x4xf32>
    %69 = arith.cmpi eq, %62, %dim : index
    cf.assert %69, "mismatched size for broadcast"
    %70 = tensor.empty(%62) : tensor<1x?x8x4xf32>
    %71 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %collapsed_36 : tensor<1x?x8x4xf32>, tensor<1x?x1x4xf32>) outs(%70 : tensor<1x?x8x4xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.mulf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x8x4xf32>
    %extracted_slice_37 = tensor.extract_slice %extracted_slice_29[0, 0, 0, 0] [1, %62, 8, 2] [1, 1, 1, 2] : tensor<1x?x8x4xf32> to tensor<1x?x8x2xf32>
    %extracted_slice_38 = tensor.extract_slice %extracted_slice_29[0, 0, 0, 1] [1, %62, 8, 2] [1, 1, 1, 2] : tensor<1x?x8x4xf32> to tensor<1x?x8x2xf32>
    %72 = tensor.empty(%62) : tensor<1x?x8x2xf32>
    %73 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<1x?x8x2xf32>) outs(%72 : tensor<1x?x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.negf %in : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x8x2xf32>
    %expanded_39 = tensor.expand_shape %73 [[0], [1], [2], [3, 4]] output_shape [1, %62, 8, 2, 1] : tensor<1x?x8x2xf32> into tensor<1x?x8x2x1xf32>
    %expanded_40 = tensor.expand_shape %extracted_slice_37 [[0], [1], [2], [3, 4]] output_shape [1, %62, 8, 2, 1] : tensor<1x?x8x2xf32> into tensor<1x?x8x2x1xf32>
    %concat = tensor.concat dim(4) %expanded_39, %expanded_40 : (tensor<1x?x8x2x1xf32>, tensor<1x?x8x2x1xf32>) -> tensor<1x?x8x2x2xf32>
    %collapsed_41 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x?x8x2x2xf32> into tensor<1x?x8x4xf32>
    %dim_42 = tensor.dim %expanded_39, %c1 : tensor<1x?x8x2x1xf32>
    %74 = arith.cmpi eq, %dim_42, %dim : index
    cf.assert %74, "mismatched size for broadcast"
    %75 = tensor.empty(%dim_42) : tensor<1x?x8x4xf32>
    %76 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_41, %collapsed_34 : tensor<1x?x8x4xf32>, tensor<1x?x1x4xf32>) outs(%75 : tensor<1x?x8x4xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.mulf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x8x4xf32>
    %77 = arith.cmpi eq, %62, %dim_42 : index
    cf.assert %77, "mismatched size for broadcast"
    %78 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %76 : tensor<1x?x8x4xf32>, tensor<1x?x8x4xf32>) outs(%70 : tensor<1x?x8x4xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.addf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x8x4xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %69, "mismatched size for broadcast"
    %79 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31, %collapsed_36 : tensor<1x?x8x4xf32>, tensor<1x?x1x4xf32>) outs(%70 : tensor<1x?x8x4xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.mulf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x8x4xf32>
    %extracted_slice_43 = tensor.extract_slice %extracted_slice_31[0, 0, 0, 0] [1, %62, 8, 2] [1, 1, 1, 2] : tensor<1x?x8x4xf32> to tensor<1x?x8x2xf32>
    %extracted_slice_44 = tensor.extract_slice %extracted_slice_31[0, 0, 0, 1] [1, %62, 8, 2] [1, 1, 1, 2] : tensor<1x?x8x4xf32> to tensor<1x?x8x2xf32>
    %80 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_44 : tensor<1x?x8x2xf32>) outs(%72 : tensor<1x?x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.negf %in : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x8x2xf32>
    %expanded_45 = tensor.expand_shape %80 [[0], [1], [2], [3, 4]] output_shape [1, %62, 8, 2, 1] : tensor<1x?x8x2xf32> into tensor<1x?x8x2x1xf32>
    %expanded_46 = tensor.expand_shape %extracted_slice_43 [[0], [1], [2], [3, 4]] output_shape [1, %62, 8, 2, 1] : tensor<1x?x8x2xf32> into tensor<1x?x8x2x1xf32>
    %concat_47 = tensor.concat dim(4) %expanded_45, %expanded_46 : (tensor<1x?x8x2x1xf32>, tensor<1x?x8x2x1xf32>) -> tensor<1x?x8x2x2xf32>
    %collapsed_48 = tensor.collapse_shape %concat_47 [[0], [1], [2], [3, 4]] : tensor<1x?x8x2x2xf32> into tensor<1x?x8x4xf32>
    %dim_49 = tensor.dim %expanded_45, %c1 : tensor<1x?x8x2x1xf32>
    %81 = arith.cmpi eq, %dim_49, %dim : index
    cf.assert %81, "mismatched size for broadcast"
    %82 = tensor.empty(%dim_49) : tensor<1x?x8x4xf32>
    %83 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_48, %collapsed_34 : tensor<1x?x8x4xf32>, tensor<1x?x1x4xf32>) outs(%82 : tensor<1x?x8x4xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.mulf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x8x4xf32>
    %84 = arith.cmpi eq, %62, %dim_49 : index
    cf.assert %84, "mismatched size for broadcast"
    %85 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %83 : tensor<1x?x8x4xf32>, tensor<1x?x8x4xf32>) outs(%70 : tensor<1x?x8x4xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.addf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x8x4xf32>
    %concat_50 = tensor.concat dim(3) %78, %extracted_slice_30 : (tensor<1x?x8x4xf32>, tensor<1x?x8x4xf32>) -> tensor<1x?x8x8xf32>
    %concat_51 = tensor.concat dim(3) %85, %extracted_slice_32 : (tensor<1x?x8x4xf32>, tensor<1x?x8x4xf32>) -> tensor<1x?x8x8xf32>
    %dim_52 = tensor.dim %78, %c1 : tensor<1x?x8x4xf32>
    %dim_53 = tensor.dim %85, %c1 : tensor<1x?x8x4xf32>
    %86 = tensor.empty(%dim_53) : tensor<1x8x?x8xf32>
    %transposed_54 = linalg.transpose ins(%concat_51 : tensor<1x?x8x8xf32>) outs(%86 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %87 = tensor.empty(%dim_52) : tensor<1x8x8x?xf32>
    %transposed_55 = linalg.transpose ins(%concat_50 : tensor<1x?x8x8xf32>) outs(%87 : tensor<1x8x8x?xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %88 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %89 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%88 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %202 = linalg.index 1 : index
      %203 = linalg.index 2 : index
      %204 = linalg.index 3 : index
      %205 = arith.cmpi eq, %dim_53, %c1 : index
      %206 = arith.select %205, %c0, %203 : index
      %extracted = tensor.extract %transposed_54[%c0, %202, %206, %204] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_56 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %90 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %91 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%90 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %202 = linalg.index 1 : index
      %203 = linalg.index 2 : index
      %204 = linalg.index 3 : index
      %205 = arith.cmpi eq, %dim_52, %c1 : index
      %206 = arith.select %205, %c0, %204 : index
      %extracted = tensor.extract %transposed_55[%c0, %202, %203, %206] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_57 = tensor.collapse_shape %91 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %92 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %94 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%93 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %95 = arith.muli %0, %c8_i64 : i64
    %96 = arith.select %53, %c8_i64, %95 : i64
    %97 = arith.muli %96, %0 : i64
    %98 = arith.select %53, %c8_i64, %97 : i64
    %99 = arith.select %53, %57, %55 : i64
    %100 = arith.cmpi sle, %99, %c1_i64 : i64
    cf.assert %100, "must have at most one inferred (negative) dimension"
    %101 = arith.muli %95, %0 : i64
    %102 = arith.divsi %101, %98 : i64
    %103 = arith.select %53, %102, %0 : i64
    %from_elements_58 = tensor.from_elements %c1_i64, %c8_i64, %103, %103 : tensor<4xi64>
    %reshape_59 = tensor.reshape %94(%from_elements_58) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %104 = arith.addi %dim, %dim : index
    %105 = arith.select %18, %104, %dim : index
    %106 = arith.cmpi slt, %105, %c0 : index
    %107 = arith.select %106, %c-1, %105 : index
    %108 = arith.minsi %107, %dim : index
    %109 = arith.maxsi %108, %c0 : index
    %extracted_slice_60 = tensor.extract_slice %32[0, 0, 0, 0] [1, 1, %dim, %109] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %110 = arith.index_cast %103 : i64 to index
    %111 = arith.cmpi eq, %110, %dim : index
    cf.assert %111, "mismatched size for broadcast"
    %112 = arith.cmpi eq, %110, %109 : index
    cf.assert %112, "mismatched size for broadcast"
    %113 = tensor.empty(%110, %110) : tensor<1x8x?x?xf32>
    %114 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_59, %extracted_slice_60 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%113 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.addf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %100, "must have at most one inferred (negative) dimension"
    %115 = arith.muli %103, %c8_i64 : i64
    %116 = arith.muli %115, %103 : i64
    %117 = arith.divsi %116, %98 : i64
    %118 = arith.select %53, %117, %0 : i64
    cf.assert %100, "must have at most one inferred (negative) dimension"
    %119 = arith.muli %118, %c8_i64 : i64
    %120 = arith.muli %119, %118 : i64
    %121 = arith.divsi %120, %98 : i64
    %122 = arith.select %53, %121, %0 : i64
    %from_elements_61 = tensor.from_elements %c1_i64, %c8_i64, %122, %122 : tensor<4xi64>
    %reshape_62 = tensor.reshape %114(%from_elements_61) : (tensor<1x8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %123 = arith.index_cast %122 : i64 to index
    %124 = tensor.empty(%123, %123) : tensor<1x8x?x?xf32>
    %125 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_62, %cst_5 : tensor<1x8x?x?xf32>, tensor<f32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.divf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x8x?x?xf32>
    %126 = tensor.empty(%123) : tensor<1x8x?xi64>
    %127 = linalg.fill ins(%c0_i64 : i64) outs(%126 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %128 = tensor.empty(%123) : tensor<1x8x?xf32>
    %129 = linalg.fill ins(%cst_0 : f32) outs(%128 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %130:2 = linalg.generic {indexing_maps = [#map8, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125 : tensor<1x8x?x?xf32>) outs(%129, %127 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_82: i64):
      %202 = linalg.index 3 : index
      %203 = arith.index_cast %202 : index to i64
      %204 = arith.maximumf %in, %out : f32
      %205 = arith.cmpf ogt, %in, %out : f32
      %206 = arith.select %205, %203, %out_82 : i64
      linalg.yield %204, %206 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_63 = tensor.expand_shape %130#0 [[0], [1], [2, 3]] output_shape [1, 8, %123, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %131 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %expanded_63 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.subf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x8x?x?xf32>
    %132 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131 : tensor<1x8x?x?xf32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.exp %in : f32
      linalg.yield %202 : f32
    } -> tensor<1x8x?x?xf32>
    %133 = tensor.empty(%123) : tensor<1x8x?x1xf32>
    %134 = linalg.fill ins(%cst : f32) outs(%133 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %135 = linalg.generic {indexing_maps = [#map8, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%132 : tensor<1x8x?x?xf32>) outs(%134 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<1x8x?x1xf32>
    %136 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %135 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.divf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %137 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %138 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%137 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %202 = linalg.index 1 : index
      %203 = linalg.index 2 : index
      %204 = linalg.index 3 : index
      %205 = arith.cmpi eq, %123, %c1 : index
      %206 = arith.select %205, %c0, %203 : index
      %207 = arith.select %205, %c0, %204 : index
      %extracted = tensor.extract %136[%c0, %202, %206, %207] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %100, "must have at most one inferred (negative) dimension"
    %from_elements_64 = tensor.from_elements %c8_i64, %103, %103 : tensor<3xi64>
    %reshape_65 = tensor.reshape %138(%from_elements_64) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %139 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%88 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %202 = linalg.index 1 : index
      %203 = linalg.index 2 : index
      %204 = linalg.index 3 : index
      %205 = arith.cmpi eq, %62, %c1 : index
      %206 = arith.select %205, %c0, %203 : index
      %extracted = tensor.extract %transposed_25[%c0, %202, %206, %204] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_66 = tensor.collapse_shape %139 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %140 = arith.cmpi eq, %103, %0 : i64
    cf.assert %140, "mismatching contracting dimension"
    %141 = tensor.empty(%110) : tensor<8x?x8xf32>
    %142 = linalg.fill ins(%cst : f32) outs(%141 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %143 = linalg.batch_matmul ins(%reshape_65, %collapsed_66 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%142 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_67 = tensor.expand_shape %143 [[0, 1], [2], [3]] output_shape [1, 8, %110, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %144 = tensor.empty(%110) : tensor<1x?x8x8xf32>
    %transposed_68 = linalg.transpose ins(%expanded_67 : tensor<1x8x?x8xf32>) outs(%144 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    %145 = tensor.empty() : tensor<64x64xf32>
    %transposed_69 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%145 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %transposed_68 [[0, 1], [2, 3]] : tensor<1x?x8x8xf32> into tensor<?x64xf32>
    %146 = tensor.empty(%110) : tensor<?x64xf32>
    %147 = linalg.fill ins(%cst : f32) outs(%146 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %148 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%147 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_71 = tensor.expand_shape %148 [[0, 1], [2]] output_shape [1, %110, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %149 = tensor.empty() : tensor<64x256xf32>
    %transposed_72 = linalg.transpose ins(%arg7 : tensor<256x64xf32>) outs(%149 : tensor<64x256xf32>) permutation = [1, 0] 
    %150 = tensor.empty(%dim) : tensor<?x256xf32>
    %151 = linalg.fill ins(%cst : f32) outs(%150 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %152 = linalg.matmul ins(%collapsed, %transposed_72 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%151 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %153 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8, %152 : tensor<256xf32>, tensor<?x256xf32>) outs(%150 : tensor<?x256xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.addf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<?x256xf32>
    %expanded_73 = tensor.expand_shape %153 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    %154 = tensor.empty(%dim) : tensor<1x?x256xf32>
    %155 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.mulf %in, %cst_9 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x256xf32>
    %156 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %202 : f32
    } -> tensor<1x?x256xf32>
    %157 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_4 : f64 to f32
      %203 = arith.mulf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x256xf32>
    %158 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73, %157 : tensor<1x?x256xf32>, tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.addf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x256xf32>
    %159 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_3 : f64 to f32
      %203 = arith.mulf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x256xf32>
    %160 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.tanh %in : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x256xf32>
    %161 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %cst_10 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x256xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %161 : tensor<1x?x256xf32>, tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.mulf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x256xf32>
    %collapsed_74 = tensor.collapse_shape %162 [[0, 1], [2]] : tensor<1x?x256xf32> into tensor<?x256xf32>
    %163 = tensor.empty() : tensor<256x64xf32>
    %transposed_75 = linalg.transpose ins(%arg9 : tensor<64x256xf32>) outs(%163 : tensor<256x64xf32>) permutation = [1, 0] 
    %164 = tensor.empty(%dim) : tensor<?x64xf32>
    %165 = linalg.fill ins(%cst : f32) outs(%164 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %166 = linalg.matmul ins(%collapsed_74, %transposed_75 : tensor<?x256xf32>, tensor<256x64xf32>) outs(%165 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %167 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg10, %166 : tensor<64xf32>, tensor<?x64xf32>) outs(%164 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.addf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<?x64xf32>
    %expanded_76 = tensor.expand_shape %167 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %168 = arith.cmpi eq, %110, %dim : index
    cf.assert %168, "mismatched size for broadcast"
    %169 = tensor.empty(%110) : tensor<1x?x64xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71, %expanded_76 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%169 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.addf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %168, "mismatched size for broadcast"
    %171 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %5 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%169 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.addf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x64xf32>
    %172 = tensor.empty(%110) : tensor<1x?x1xf32>
    %173 = linalg.fill ins(%cst : f32) outs(%172 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<1x?x64xf32>) outs(%173 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x1xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x?x1xf32>) outs(%172 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_8 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x1xf32>
    %176 = arith.index_cast %103 : i64 to index
    %177 = arith.cmpi sge, %103, %c0_i64 : i64
    cf.assert %177, "unimplemented: dynamic negative broadcast sizes"
    %178 = tensor.empty(%176) : tensor<1x?x64xf32>
    %179 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%178 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %202 = linalg.index 1 : index
      %203 = arith.cmpi eq, %110, %c1 : index
      %204 = arith.select %203, %c0, %202 : index
      %extracted = tensor.extract %175[%c0, %204, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %180 = arith.cmpi eq, %110, %176 : index
    cf.assert %180, "mismatched size for broadcast"
    %181 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %179 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%169 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.subf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x64xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %181 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%169 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.mulf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x64xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%182 : tensor<1x?x64xf32>) outs(%173 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x1xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x?x1xf32>) outs(%172 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_8 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x1xf32>
    %185 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x?x1xf32>) outs(%172 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_7 : f64 to f32
      %203 = arith.addf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x1xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x?x1xf32>) outs(%172 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.rsqrt %in : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %177, "unimplemented: dynamic negative broadcast sizes"
    %187 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%178 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %202 = linalg.index 1 : index
      %203 = arith.cmpi eq, %110, %c1 : index
      %204 = arith.select %203, %c0, %202 : index
      %extracted = tensor.extract %186[%c0, %204, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %180, "mismatched size for broadcast"
    %188 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %187 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%169 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.mulf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x64xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %arg11 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%169 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.mulf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x64xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %arg12 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%169 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.addf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x64xf32>
    %191 = arith.select %53, %c2_i64, %c1_i64 : i64
    %192 = arith.muli %54, %c64_i64 : i64
    %193 = arith.cmpi sle, %191, %c1_i64 : i64
    cf.assert %193, "must have at most one inferred (negative) dimension"
    %194 = arith.muli %103, %c64_i64 : i64
    %195 = arith.divsi %194, %192 : i64
    %196 = arith.select %53, %195, %0 : i64
    %from_elements_77 = tensor.from_elements %195, %196, %c64_i64 : tensor<3xi64>
    %reshape_78 = tensor.reshape %190(%from_elements_77) : (tensor<1x?x64xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %collapsed_79 = tensor.collapse_shape %reshape_78 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %transposed_80 = linalg.transpose ins(%arg13 : tensor<256x64xf32>) outs(%149 : tensor<64x256xf32>) permutation = [1, 0] 
    %197 = arith.index_cast %196 : i64 to index
    %198 = tensor.empty(%197) : tensor<?x256xf32>
    %199 = linalg.fill ins(%cst : f32) outs(%198 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %200 = linalg.matmul ins(%collapsed_79, %transposed_80 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%199 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %201 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg14, %200 : tensor<256xf32>, tensor<?x256xf32>) outs(%198 : tensor<?x256xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %202 = arith.addf %in, %in_82 : f32
      linalg.yield %202 : f32
    } -> tensor<?x256xf32>
    %expanded_81 = tensor.expand_shape %201 [[0, 1], [2]] output_shape [1, %197, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_81 : tensor<1x?x256xf32>
  }
}
