// The programs of examples/c-api.
// RUN: llama-capi-rmsnorm-example | FileCheck %s --check-prefix=NORM
// NORM: 0.3651 0.7303 1.0954 2.9212
// NORM-NEXT: 1.4142 0.0000 -1.4142 0.0000

// RUN: llama-capi-generate-example \
// RUN:   %llama_source_root/examples/demo-model/model "Tom was a" \
// RUN:   | FileCheck %s --check-prefix=TEXT
// RUN: not llama-capi-generate-example %t.none "Tom" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=ERROR
// RUN: not llama-capi-generate-example 2>&1 \
// RUN:   | FileCheck %s --check-prefix=USAGE --match-full-lines
// TEXT: {{^}} {{[a-z]+.*}}
// ERROR: error: cannot open {{.*}}config.json
// USAGE: usage: generate MODEL_DIR PROMPT
