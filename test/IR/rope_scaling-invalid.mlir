// RUN: llama-opt %s --split-input-file --verify-diagnostics

// expected-error @+1 {{rope_scaling_c1: 'linear' scaling needs 'factor'}}
func.func private @c1() attributes {a = #llama.rope_scaling<kind = linear>}

// -----

// expected-error @+1 {{rope_scaling_c1: 'dynamic' scaling needs 'max_position_embeddings'}}
func.func private @c1_dynamic() attributes {a = #llama.rope_scaling<kind = dynamic, factor = 2.0>}

// -----

// expected-error @+1 {{rope_scaling_c1: 'llama3' scaling needs 'low_freq_factor'}}
func.func private @c1_llama3() attributes {a = #llama.rope_scaling<kind = llama3, factor = 2.0, high_freq_factor = 4.0, original_max_position_embeddings = 8192>}

// -----

// expected-error @+1 {{rope_scaling_c1: 'yarn' scaling needs 'original_max_position_embeddings'}}
func.func private @c1_yarn() attributes {a = #llama.rope_scaling<kind = yarn, factor = 2.0>}

// -----

// expected-error @+1 {{rope_scaling_c1: 'longrope' scaling needs 'long_factor'}}
func.func private @c1_longrope() attributes {a = #llama.rope_scaling<kind = longrope, factor = 2.0, original_max_position_embeddings = 8192, short_factor = [1.0]>}

// -----

// expected-error @+1 {{rope_scaling_c1: 'longrope' scaling needs one of 'attention_factor', 'factor' and 'max_position_embeddings'}}
func.func private @c1_longrope_factor() attributes {a = #llama.rope_scaling<kind = longrope, original_max_position_embeddings = 8192, short_factor = [1.0], long_factor = [1.0]>}

// -----

// expected-error @+1 {{rope_scaling_c2: 'linear' scaling does not read 'beta_fast'}}
func.func private @c2() attributes {a = #llama.rope_scaling<kind = linear, factor = 2.0, beta_fast = 32.0>}

// -----

// expected-error @+1 {{rope_scaling_c2: 'llama3' scaling does not read 'truncate'}}
func.func private @c2_bool() attributes {a = #llama.rope_scaling<kind = llama3, factor = 2.0, low_freq_factor = 1.0, high_freq_factor = 4.0, original_max_position_embeddings = 8192, truncate = true>}

// -----

// expected-error @+1 {{rope_scaling_c3: 'linear' scaling has 'factor' = -1.000000e+00 : f64, but it must be f64 and finite, and positive}}
func.func private @c3() attributes {a = #llama.rope_scaling<kind = linear, factor = -1.0>}

// -----

// expected-error @+1 {{rope_scaling_c3: 'linear' scaling has 'factor' = 2.000000e+00 : f32, but it must be f64}}
func.func private @c3_type() attributes {a = #llama.rope_scaling<kind = linear, factor = 2.0 : f32>}

// -----

// expected-error @+1 {{rope_scaling_c3: 'yarn' scaling has 'mscale' = 0x7FF8000000000000 : f64, but it must be f64 and finite}}
func.func private @c3_mscale() attributes {a = #llama.rope_scaling<kind = yarn, factor = 2.0, original_max_position_embeddings = 8192, mscale = 0x7FF8000000000000 : f64>}

// -----

// expected-error @+1 {{rope_scaling_c3: 'dynamic' scaling has 'max_position_embeddings' = 0 : i64, but it must be i64 and positive}}
func.func private @c3_integer() attributes {a = #llama.rope_scaling<kind = dynamic, factor = 2.0, max_position_embeddings = 0>}

// -----

// expected-error @+1 {{rope_scaling_c4: 'llama3' scaling has 'high_freq_factor' = 1.000000e+00 : f64, but it must be greater than 'low_freq_factor' = 1.000000e+00 : f64}}
func.func private @c4() attributes {a = #llama.rope_scaling<kind = llama3, factor = 2.0, low_freq_factor = 1.0, high_freq_factor = 1.0, original_max_position_embeddings = 8192>}

// -----

// expected-error @+1 {{rope_scaling_c5: 'longrope' scaling has a 'short_factor' that is not a list of finite and positive f64 numbers}}
func.func private @c5() attributes {a = #llama.rope_scaling<kind = longrope, factor = 2.0, original_max_position_embeddings = 8192, short_factor = [1], long_factor = [1.0]>}

// -----

// expected-error @+1 {{rope_scaling_c5: 'longrope' scaling has a 'long_factor' that is not a list of finite and positive f64 numbers}}
func.func private @c5_empty() attributes {a = #llama.rope_scaling<kind = longrope, factor = 2.0, original_max_position_embeddings = 8192, short_factor = [1.0], long_factor = []>}

// -----

// expected-error @+1 {{rope_scaling_c5: 'longrope' scaling has 1 entries in 'short_factor' and 2 in 'long_factor', but both must be equally long}}
func.func private @c5_length() attributes {a = #llama.rope_scaling<kind = longrope, factor = 2.0, original_max_position_embeddings = 8192, short_factor = [1.0], long_factor = [1.0, 2.0]>}
