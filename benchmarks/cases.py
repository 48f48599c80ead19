"""The cases of shapes.json: programs at sizes, element types and numbers of threads."""

import itertools
import json
import pathlib
import re

HERE = pathlib.Path(__file__).resolve().parent


class BenchError(Exception):
    """What went wrong, in one line."""


def expand(case):
    """Lists in a case stand for each of their values: {"m": [1, 8], "n": 4} is two cases."""
    keys = list(case)
    choices = [value if isinstance(value, list) else [value] for value in case.values()]
    return [dict(zip(keys, values)) for values in itertools.product(*choices)]


class Case:
    """One program at one size, element type and number of threads."""

    def __init__(self, group, sizes, element, all_threads, configs):
        sizes = dict(sizes)
        threads = sizes.pop("threads", "all")
        near = sizes.pop("near", {})
        self.config = sizes.pop("config", group.get("config"))
        if self.config is not None:
            sizes = configs[self.config] | sizes
        self.group, self.element, self.sizes = group, element, sizes
        self.threads = all_threads if threads == "all" else min(threads, all_threads)
        suffix = f"-{element}" + ("" if threads == "all" else f"-{threads}t")
        self.label = group["label"].format(**sizes)
        self.name = f"{group['name']}-{self.label}{suffix}"
        # The size beside an odd one that is not to be much faster.
        self.near = f"{group['name']}-{group['label'].format(**(sizes | near))}{suffix}" if near else None
        # The size that counts its rows, where they are computed one like the other, and the one that counts a row's
        # elements, where these are too.
        self.rows, self.features = group.get("rows"), group.get("features")
        self.all_threads, self.configs = all_threads, configs
        self.cold = group.get("cold", False)
        self.peer = group.get("peer")
        # How weights are stored where it is not the element type: "q8_0", "int8", ….
        self.weights = group.get("weights")
        # How they are multiplied, and rows of theirs that a row of bytes holds.
        self.quant_compute = group.get("quant_compute")
        self.panel_rows = group.get("panel_rows", 1)
        # The instruction without which nobody would compute like this.
        self.needs = group.get("needs")
        # Dimensions, and the range of values where it is not 1: "2048x2048:0.02"
        self.arguments = [text.format(**sizes) for text in group["arguments"].values()]
        self.shapes = ",".join(f"{name}={text}" for name, text in zip(group["arguments"], self.arguments))
        self.types = {name: text.format(**sizes) for name, text in group.get("types", {}).items()}
        self.replace = {old: new.format(**sizes) for old, new in group.get("replace", {}).items()}

    @property
    def dtype(self):
        return self.weights or self.element

    def at(self, sizes):
        """The same with other sizes, on one thread."""
        return Case(self.group, {**self.sizes, **sizes, "threads": 1}, self.element, self.all_threads, self.configs)

    def program(self):
        """The program's text with this case's type aliases."""
        text = (HERE / "programs" / self.group["program"]).read_text()
        for old, new in self.replace.items():
            if old not in text:
                raise BenchError(f"{self.group['program']} does not hold {old!r}")
            text = text.replace(old, new)
        text = set_alias(text, "t", self.element, self.group["program"])
        for name, dims in self.types.items():
            element = alias_element(text, name, self.group["program"])
            text = set_alias(text, name, f"tensor<{dims}x{element}>", self.group["program"])
        return text

    def tensors(self):
        """(shape, element type, range) of each argument, for a peer."""
        text = self.program()
        signature = re.search(r"@main\((.*?)\) ->", text, re.DOTALL).group(1)
        types = re.findall(r"%\w+: !(\w+)", signature)
        result = []
        for type, argument in zip(types, self.arguments, strict=True):
            dims, _, bound = argument.partition(":")
            element = alias_element(text, type, self.group["program"])
            result.append(
                ([int(d) for d in dims.split("x")], self.element if element == "!t" else element, float(bound or 1))
            )
        return result


def set_alias(text, name, type, program):
    text, found = re.subn(rf"(?m)^!{name} = .*$", f"!{name} = {type}", text)
    if found != 1:
        raise BenchError(f"{program} has {found} lines '!{name} = ...'; it needs one")
    return text


def alias_element(text, name, program):
    """The element type of a tensor alias: "!t", "f32", "i8"."""
    found = re.search(rf"(?m)^!{name} = tensor<(?:[0-9?]+x)*(!?\w+)>$", text)
    if not found:
        raise BenchError(f"{program} has no line '!{name} = tensor<...>'")
    return found.group(1)


def load_shapes():
    return json.loads((HERE / "shapes.json").read_text())


def load_cases(shapes, all_threads=1, quick=False):
    """All cases; with `quick` only the first of each group, in each of its element types."""
    cases, seen = [], set()
    for group in shapes["groups"]:
        sizes = [each for case in group["cases"] for each in expand(case)]
        for size in sizes[:1] if quick else sizes:
            for element in group["elements"]:
                case = Case(group, size, element, all_threads, shapes.get("configs", {}))
                # The same case may stand in several lines, for instance as the neighbour of an odd one.
                if case.name not in seen:
                    seen.add(case.name)
                    cases.append(case)
    return cases
