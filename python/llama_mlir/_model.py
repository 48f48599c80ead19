"""Models from Hugging Face directories: tokens, logits, text."""

from __future__ import annotations

import dataclasses
import json
import os
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from types import TracebackType
from typing import Any, Literal, overload

import numpy as np
import numpy.typing as npt

from ._dtypes import model_dtype
from ._execute import threads_number
from ._load import _llama_mlir
from ._modules import path_text
from ._numbers import integer, real
from .errors import ArgumentTypeError, InvalidArgumentError, UnsupportedError, about_file

Prompt = str | Sequence[int] | npt.NDArray[Any]
"""Text, or the ids of tokens."""


@dataclasses.dataclass(frozen=True)
class Statistics:
    """What a generation did."""

    stop_reason: str
    """`end_of_text`, `max_tokens`, `context` (it is full) or `cancelled`."""
    tokens: int
    """Chosen, the one that ends the text included."""
    prefill_tokens: int
    """Of the prompt."""
    prefill_seconds: float
    decode_tokens: int
    """Fed after the prompt."""
    decode_seconds: float


class Generation(str):
    """A generated text: a str that also knows its `tokens` and `statistics`."""

    tokens: list[int]
    """The ids of the new tokens, the one that ends the text included."""
    statistics: Statistics


def _generation(text: str, tokens: list[int], statistics: Statistics) -> Generation:
    generation = Generation(text)
    generation.tokens, generation.statistics = tokens, statistics
    return generation


class TokenStream(Iterator[str]):
    """The pieces of a text while it is generated, from `Model.generate(…, stream=True)`.

    A thread generates ahead of the reader. Closing the stream, leaving its `with` block or dropping it ends the
    generation after the token in progress.
    """

    def __init__(self, generate: Callable[[Callable[[int, str], bool]], Statistics]) -> None:
        state = _StreamState()
        self._state = state
        self._parts: list[str] = []
        self._finished = False
        self._statistics: Statistics | None = None
        # The thread must not hold on to the stream, whose end is its own.
        self._thread = threading.Thread(target=state.work, args=(generate,), name="llama_mlir.TokenStream")
        self._thread.start()

    def __iter__(self) -> TokenStream:
        return self

    def __next__(self) -> str:
        while not self._finished:
            kind, value = self._state.queue.get()
            if kind == "text":
                self._parts.append(value)
                return str(value)
            self._finished = True
            self._thread.join()
            if kind == "error":
                raise value
            self._statistics = value
        raise StopIteration

    @property
    def tokens(self) -> list[int]:
        """The ids of the tokens chosen so far, which may be ahead of the pieces read."""
        return list(self._state.tokens)

    @property
    def text(self) -> str:
        """The pieces read so far, together."""
        return "".join(self._parts)

    @property
    def statistics(self) -> Statistics | None:
        """What the generation did, once it has been read to its end or closed; None where it failed."""
        return self._statistics

    def close(self) -> None:
        """Ends the generation and waits until its thread has ended."""
        self._state.cancelled.set()
        self._finished = True
        if self._thread is threading.current_thread():  # Its callback closes it.
            return
        self._thread.join()
        kind, value = self._state.outcome
        if kind == "end":
            self._statistics = value

    def __enter__(self) -> TokenStream:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        # Not set where the constructor failed.
        state = getattr(self, "_state", None)
        if state is not None:
            state.cancelled.set()


class _StreamState:
    """What the thread of a stream shares with it."""

    def __init__(self) -> None:
        self.queue: queue.SimpleQueue[tuple[str, Any]] = queue.SimpleQueue()
        self.cancelled = threading.Event()
        self.tokens: list[int] = []
        # Of the thread, when it has ended.
        self.outcome: tuple[str, Any] = ("error", None)

    def work(self, generate: Callable[[Callable[[int, str], bool]], Statistics]) -> None:
        try:
            self.outcome = ("end", generate(self.receive))
        except BaseException as error:
            self.outcome = ("error", error)
        self.queue.put(self.outcome)

    def receive(self, token: int, text: str) -> bool:
        self.tokens.append(token)
        if text:
            self.queue.put(("text", text))
        # The interpreter waits for its threads: it must not have to wait for the whole text.
        return self.cancelled.is_set() or not threading.main_thread().is_alive()


class Model:
    """A compiled model with its weights, from `Model.load`.

    May be used from several threads: calls that feed tokens take turns. A model is closed by `close`, by leaving
    its `with` block, or with its last reference; calls in progress end first.
    """

    def __init__(self, native: _llama_mlir.Model) -> None:
        if not isinstance(native, _llama_mlir.Model):
            raise ArgumentTypeError("models are loaded by Model.load")
        self._native = native

    @classmethod
    def load(
        cls,
        path: str | os.PathLike[str],
        dtype: object = None,
        target: str = "host",
        threads: int | None = None,
        quant_compute: str = "int8",
        kv_cache: str = "auto",
    ) -> Model:
        """Loads and compiles the model of a Hugging Face directory (`config.json`, `*.safetensors` and, for text,
        `tokenizer.json`) of the Llama 1, 2, 3, 3.1, 3.2 or Mistral architecture, or of a GGUF file. The code is kept
        in the folder that `LLAMA_CODE_CACHE` names, or `llama-mlir/code` in the user's cache folder, and found there
        the next time; an empty `LLAMA_CODE_CACHE` keeps none.

        `dtype` is the type of weights and activations: `"f32"`, `"bf16"`, `"f16"` or such a type of NumPy
        or torch, or None for that of the files, whose weights are then used where they lie. `target` is a name
        that `compile` takes; `threads` limits the threads that calls use (None is all). `quant_compute` says how
        quantised weights are multiplied: `"int8"` with activations in 8 bits, where the processor has AVX512-VNNI;
        `"float"` exactly. `kv_cache` is the type of keys and values in caches: `"f32"`, `"bf16"`, `"f16"`, or `"int8"`,
        rows in 8 bits with a scale each; `"auto"` is that of activations, or f16 where these are f32 and weights are
        quantised.

        Raises `FileError` for a directory without a model that is supported, and `InvalidArgumentError` for an
        unknown dtype, target, `quant_compute` or `kv_cache`.
        """
        if not isinstance(target, str):
            raise ArgumentTypeError(f"target is the name of a target, not {target!r}")
        if not isinstance(quant_compute, str):
            raise ArgumentTypeError(f"quant_compute is a name, not {quant_compute!r}")
        if not isinstance(kv_cache, str):
            raise ArgumentTypeError(f"kv_cache is a name, not {kv_cache!r}")
        folder = path_text(path)
        with about_file(folder):
            return cls(
                _llama_mlir.Model(folder, model_dtype(dtype), target, threads_number(threads), quant_compute, kv_cache)
            )

    @overload
    def generate(
        self, prompt: Prompt, max_tokens: int = 256, temperature: float = 0.0, top_k: int | None = None,
        top_p: float | None = None, seed: int = 0, stream: Literal[False] = False, *, ignore_eos: bool = False,
        prefill_chunk: int | None = None, threads: int | None = None,
        callback: Callable[[int, str], object] | None = None,
    ) -> Generation: ...  # fmt: skip

    @overload
    def generate(
        self, prompt: Prompt, max_tokens: int = 256, temperature: float = 0.0, top_k: int | None = None,
        top_p: float | None = None, seed: int = 0, *, stream: Literal[True], ignore_eos: bool = False,
        prefill_chunk: int | None = None, threads: int | None = None,
        callback: Callable[[int, str], object] | None = None,
    ) -> TokenStream: ...  # fmt: skip

    @overload
    def generate(
        self, prompt: Prompt, max_tokens: int = 256, temperature: float = 0.0, top_k: int | None = None,
        top_p: float | None = None, seed: int = 0, stream: bool = False, *, ignore_eos: bool = False,
        prefill_chunk: int | None = None, threads: int | None = None,
        callback: Callable[[int, str], object] | None = None,
    ) -> Generation | TokenStream: ...  # fmt: skip

    def generate(
        self, prompt: Prompt, max_tokens: int = 256, temperature: float = 0.0, top_k: int | None = None,
        top_p: float | None = None, seed: int = 0, stream: bool = False, *, ignore_eos: bool = False,
        prefill_chunk: int | None = None, threads: int | None = None,
        callback: Callable[[int, str], object] | None = None,
    ) -> Generation | TokenStream:  # fmt: skip
        """Continues a text, or the tokens of one, as a new sequence.

        `temperature` divides the logits; 0 takes the likeliest token each time. Otherwise a token is drawn from
        the `top_k` likeliest (None is all) among those that reach the probability `top_p` together (None is 1);
        the same `seed` draws the same tokens. At most `max_tokens` are chosen; a token that ends the text ends
        the generation unless `ignore_eos`. `prefill_chunk` feeds the prompt so many tokens at a time (None is 512);
        `threads` is how many take part.

        Returns the new text, a str with `tokens` and `statistics`; with `stream=True` an iterator of its pieces,
        which `close()` ends early. `callback(token, text)` is called with each token and the text that it makes
        certain, and ends the generation by returning something true; what it raises is raised here.

        Raises `InvalidArgumentError` for options out of range, token ids that the model does not have, a prompt
        beyond the context, and text where the model has no tokenizer.
        """
        given = prompt if isinstance(prompt, str) else _token_list(prompt)
        if callback is not None and not callable(callback):
            raise ArgumentTypeError(f"callback is a function of a token and its text, not {callback!r}")
        options = (
            integer("max_tokens", max_tokens, 0, 2**63 - 1),
            _number("temperature", temperature, 0.0),
            0 if top_k is None else integer("top_k", top_k, 1, 2**63 - 1),
            0.0 if top_p is None else _number("top_p", top_p, 0.0),
            integer("seed", seed, 0, 2**64 - 1),
            bool(ignore_eos),
            0 if prefill_chunk is None else integer("prefill_chunk", prefill_chunk, 1, 2**63 - 1),
            threads_number(threads),
        )
        if top_p is not None and not 0 < top_p <= 1:
            raise InvalidArgumentError(f"top_p is {top_p}, but must be above 0 and at most 1")
        native = self._native

        def generate(receive: Callable[[int, str], bool]) -> Statistics:
            def listen(token: int, text: str) -> bool:
                stops = bool(callback(token, text)) if callback is not None else False
                return receive(token, text) or stops

            if options[0] == 0:  # Which the C interface takes for its default.
                return Statistics("max_tokens", 0, 0, 0.0, 0, 0.0)
            return Statistics(*native.generate(given, listen, *options))

        if native.closed:
            raise InvalidArgumentError("the model is closed")
        if stream or options[0] == 0:  # The C interface checks prompts, but later or not at all.
            self._check_prompt(given)
        if stream:
            return TokenStream(generate)
        tokens: list[int] = []
        parts: list[str] = []

        def receive(token: int, text: str) -> bool:
            tokens.append(token)
            parts.append(text)
            return False

        statistics = generate(receive)
        return _generation("".join(parts), tokens, statistics)

    def _check_prompt(self, prompt: str | list[int]) -> None:
        if isinstance(prompt, str):
            if not prompt:  # Which is the token that begins a text.
                return
            try:
                tokens = self._native.encode(prompt, True)
            except UnsupportedError as error:
                raise InvalidArgumentError(str(error)) from None
        else:
            tokens = prompt
        if not tokens:
            raise InvalidArgumentError("the prompt is empty")
        if max(tokens) >= self.vocab_size:
            raise InvalidArgumentError(
                f"the prompt: token {max(tokens)} is out of range; the model has tokens 0 to {self.vocab_size - 1}"
            )
        if len(tokens) > self.context_size:
            raise InvalidArgumentError(
                f"the prompt has {len(tokens)} tokens, but the context has room for {self.context_size}"
            )

    def logits(self, tokens: Prompt, threads: int | None = None) -> npt.NDArray[np.float32]:
        """The logits of every token of a new sequence: float32 [tokens, vocabulary].

        Raises `InvalidArgumentError` for ids that the model does not have and for more tokens than its context.
        """
        given = self.encode(tokens) if isinstance(tokens, str) else _token_list(tokens)
        logits = np.empty((len(given), self._native.vocab_size), np.float32)
        self._native.logits(given, logits, threads_number(threads))
        return logits

    def encode(self, text: str, add_special_tokens: bool = True) -> list[int]:
        """The tokens of a text; `add_special_tokens` puts those in front that the model expects there.

        Raises `InvalidArgumentError` where the model has no tokenizer.
        """
        if not isinstance(text, str):
            raise ArgumentTypeError(f"a str is encoded, not {type(text).__name__}")
        return self._native.encode(text, bool(add_special_tokens))

    def decode(self, tokens: Sequence[int] | npt.NDArray[Any], skip_special_tokens: bool = True) -> str:
        """The text of tokens; ids that the model does not have have none."""
        return self._native.decode(_token_list(tokens), bool(skip_special_tokens))

    def info(self) -> dict[str, Any]:
        """What `llama-runner info --json` tells of the model: its configuration, weights and sizes."""
        result: dict[str, Any] = json.loads(self._native.info())
        return result

    @property
    def vocab_size(self) -> int:
        """The number of tokens."""
        return self._native.vocab_size

    @property
    def context_size(self) -> int:
        """How many tokens a sequence has at most."""
        return self._native.context_size

    @property
    def has_tokenizer(self) -> bool:
        """Whether the directory has a tokenizer; without one there are tokens, but no text."""
        return self._native.has_tokenizer

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._native.closed

    def close(self) -> None:
        """Lets go of the weights. A closed model raises `InvalidArgumentError`."""
        self._native.close()

    def __enter__(self) -> Model:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def model_info(path: str | os.PathLike[str]) -> dict[str, Any]:
    """What `llama-runner info --json` tells of a model directory, without loading it. Of a model that is not
    supported, `"supported"` is False and `"problems"` says why."""
    folder = path_text(path)
    with about_file(folder):
        result: dict[str, Any] = json.loads(_llama_mlir.model_info(folder))
    return result


def _number(name: str, value: object, low: float) -> float:
    number = real(name, value)
    if not low <= number < float("inf"):
        raise InvalidArgumentError(f"{name} is {value}, but must be finite and at least {low:g}")
    return number


def _token_list(tokens: object) -> list[int]:
    """Token ids as a list of ints that fit 32 bits."""
    if isinstance(tokens, (str, bytes)) or not hasattr(tokens, "__iter__"):
        raise ArgumentTypeError(f"tokens are a sequence of ints, not {tokens!r}")
    values = tokens.tolist() if hasattr(tokens, "tolist") else list(tokens)
    if not isinstance(values, list):
        raise ArgumentTypeError("tokens are a sequence of ints, not a single one")
    return [integer("a token", value, 0, 2**31 - 1) for value in values]
