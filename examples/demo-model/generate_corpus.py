#!/usr/bin/env python3
"""Writes the training text of the demo model: small stories and sums.

Every document comes from the grammar below, so the text is our own, needs no
download, and everything in it can be checked: names, pronouns, places and
objects stay the same through a story, and every sum is right.

A share of the sums is held out (`is_held_out`): no document contains one of
them in any form, neither as `a + b`, `b + a`, `(a+b) - a` or `(a+b) - b`, nor
inside a story. What the model answers on them, it has not read before.

    python generate_corpus.py --documents 5            # look at a few
    python generate_corpus.py --documents 60000 --output corpus.txt
"""

import argparse
import random
import sys

MAX_OPERAND = 99
HELD_OUT_SHARE = 0.10
HELD_OUT_SEED = 20240229


def _draw_held_out():
    """Unordered operand pairs {a, b} that training never shows.

    Pairs of two one-digit numbers are never held out: they are the table
    from which the longer sums are made.
    """
    pairs = [(a, b) for a in range(MAX_OPERAND + 1)
             for b in range(max(a, 10), MAX_OPERAND + 1)]
    rng = random.Random(HELD_OUT_SEED)
    return frozenset(rng.sample(pairs, round(HELD_OUT_SHARE * len(pairs))))


HELD_OUT = _draw_held_out()


def is_held_out(a, b):
    return (min(a, b), max(a, b)) in HELD_OUT


# --------------------------------------------------------------------------
# The world: people, animals, places and what is found there.
# --------------------------------------------------------------------------

BOYS = ["Tom", "Ben", "Sam", "Leo", "Max", "Jack", "Noah", "Finn"]
GIRLS = ["Mia", "Anna", "Lily", "Zoe", "Emma", "Nora", "Ella", "Ruby"]
ADULTS = ["Grandma", "Grandpa", "Mom", "Dad"]
PETS = [("dog", "Rex", "wagged his tail"),
        ("cat", "Luna", "purred softly"),
        ("rabbit", "Pip", "hopped in a circle"),
        ("pony", "Star", "shook her mane"),
        ("duck", "Daisy", "flapped her wings"),
        ("parrot", "Coco", "whistled a tune")]


class Person:
    def __init__(self, name, girl):
        self.name = name
        self.kind = "girl" if girl else "boy"
        self.he, self.him, self.his = (
            ("she", "her", "her") if girl else ("he", "him", "his"))
        self.He = self.he.capitalize()
        self.His = self.his.capitalize()


class Place:
    def __init__(self, where, verb, things, container, spot, sight, ending):
        self.where, self.verb, self.things, self.spot = where, verb, things, spot
        self.container, self.sight, self.ending = container, sight, ending


# things: (plural, singular, adjectives, edible)
PLACES = [
    Place("the orchard", "picked",
          [("apples", "apple", ["red", "green", "sweet"], True),
           ("pears", "pear", ["yellow", "green", "sweet"], True),
           ("plums", "plum", ["purple", "ripe", "sweet"], True)],
          "basket", "Behind the old wall",
          "The trees were full of fruit",
          "baked a warm {singular} cake"),
    Place("the beach", "found",
          [("shells", "shell", ["white", "shiny", "tiny"], False),
           ("pebbles", "pebble", ["round", "smooth", "shiny"], False)],
          "bucket", "Under a big stone",
          "The waves rolled over the sand",
          "built a sand castle with a wall of {plural}"),
    Place("the forest", "gathered",
          [("acorns", "acorn", ["brown", "round", "tiny"], False),
           ("mushrooms", "mushroom", ["brown", "white", "tiny"], True),
           ("nuts", "nut", ["brown", "round", "sweet"], True)],
          "bag", "Behind a fallen tree",
          "The wind sang in the tall trees",
          "made a little {singular} house for the birds"),
    Place("the meadow", "picked",
          [("roses", "rose", ["red", "white", "yellow"], False),
           ("tulips", "tulip", ["red", "yellow", "purple"], False),
           ("berries", "berry", ["red", "blue", "sweet"], True)],
          "basket", "Near the little stream",
          "Bees hummed in the tall grass",
          "put the {plural} on the kitchen table"),
    Place("the market", "bought",
          [("buns", "bun", ["warm", "sweet", "round"], True),
           ("eggs", "egg", ["brown", "white", "fresh"], True),
           ("oranges", "orange", ["ripe", "sweet", "round"], True)],
          "bag", "At the next shop",
          "The shops were bright and full of people",
          "ate the best of the {plural} for supper"),
    Place("the attic", "found",
          [("coins", "coin", ["old", "shiny", "golden"], False),
           ("marbles", "marble", ["blue", "green", "shiny"], False),
           ("buttons", "button", ["red", "blue", "golden"], False)],
          "box", "Inside an old chest",
          "Dust danced in the light of the small window",
          "showed the {plural} to the whole family"),
]

DAYS = ["One sunny morning", "One rainy day", "One windy afternoon",
        "One cold morning", "One warm summer day", "On a quiet Sunday"]
TRAITS = ["kind", "brave", "clever", "curious", "cheerful", "patient"]
LESSONS = {
    "kind": "It feels good to be kind.",
    "brave": "A brave heart finds a way.",
    "clever": "A clever plan is better than a quick one.",
    "curious": "If you are curious, you find wonderful things.",
    "cheerful": "A cheerful song makes every road short.",
    "patient": "Good things come to those who wait.",
}


class Writer:
    """Makes documents from one random stream."""

    def __init__(self, seed):
        self.rng = random.Random(seed)

    # ---- numbers ---------------------------------------------------------

    def pair(self, low, high):
        """Operands of a sum that may be shown."""
        while True:
            a = self.rng.randint(low, high)
            b = self.rng.randint(low, high)
            if not is_held_out(a, b):
                return a, b

    def add_to(self, a, high):
        """A number b such that a + b may be shown."""
        while True:
            b = self.rng.randint(2, high)
            if not is_held_out(a, b):
                return b

    def take_from(self, total, high):
        """A number b such that total - b may be shown and 2 or more remain."""
        options = [b for b in range(2, min(high, total - 2) + 1)
                   if not is_held_out(total - b, b)]
        return self.rng.choice(options) if options else None

    # ---- people ----------------------------------------------------------

    def people(self, count):
        people = []
        while len(people) < count:
            girl = self.maybe()
            person = Person(self.pick(*(GIRLS if girl else BOYS), skew=0.94), girl)
            if all(person.name != other.name for other in people):
                people.append(person)
        return people

    def pick(self, *options, skew=0.8):
        """One of the options; earlier ones are a little likelier.

        A skewed choice keeps the greedy continuation of the trained model
        clear of ties, so that rounding does not change it.
        """
        weights = [skew ** i for i in range(len(options))]
        return self.rng.choices(options, weights)[0]

    def maybe(self, share=0.5):
        return self.rng.random() < share

    # ---- sums ------------------------------------------------------------

    def sum_line(self):
        high = self.pick(MAX_OPERAND, MAX_OPERAND, MAX_OPERAND, 50, 20, 9)
        a, b = self.pair(0, high)
        if self.maybe(0.62):
            return f"{a} + {b} = {a + b}."
        return f"{a + b} - {a} = {b}."

    def sums(self):
        lines = self.rng.randint(3, self.pick(8, 16, 24, 45))
        return "\n".join(self.sum_line() for _ in range(lines))

    def count(self):
        start, step = self.rng.randint(0, 60), self.pick(1, 1, 2, 5, 10)
        numbers = [start + i * step for i in range(self.rng.randint(5, 12))]
        how = "" if step == 1 else f" in steps of {step}"
        return (f"Count{how} from {numbers[0]} to {numbers[-1]}: "
                + ", ".join(map(str, numbers)) + ".")

    # ---- questions -------------------------------------------------------

    def question(self):
        hero, friend = self.people(2)
        plural = self.pick(*self.pick(*PLACES).things)[0]
        high = self.pick(20, 50, 9)
        a, b = self.pair(2, high)
        kind = self.rng.randrange(4)
        if kind == 0:
            more = self.pick(
                f"{friend.name} gives {hero.him} {b} more.",
                f"{hero.He} finds {b} more.", f"{hero.He} gets {b} more.")
            text = f"{hero.name} has {a} {plural}. {more}"
            ask = f"How many {plural} does {hero.name} have now?"
            work, end = f"{a} + {b} = {a + b}", f"Now {hero.name} has {a + b} {plural}."
        elif kind == 1:
            less = self.pick(
                f"{hero.He} gives {a} to {friend.name}.",
                f"{hero.He} loses {a}.",
                f"{friend.name} takes {a} of them.")
            text = f"{hero.name} has {a + b} {plural}. {less}"
            ask = f"How many {plural} does {hero.name} have now?"
            work, end = f"{a + b} - {a} = {b}", f"Now {hero.name} has {b} {plural}."
        elif kind == 2:
            text = (f"{hero.name} has {a} {plural} and {friend.name} has "
                    f"{b} {plural}.")
            ask = "How many do they have together?"
            work = f"{a} + {b} = {a + b}"
            end = f"Together they have {a + b} {plural}."
        else:
            if a == b:
                b = a + 1
            more, less = (hero, friend) if a > b else (friend, hero)
            text = (f"{hero.name} has {a} {plural} and {friend.name} has "
                    f"{b} {plural}.")
            ask = f"Who has more {plural}?"
            work = f"{max(a, b)} is more than {min(a, b)}"
            end = f"{more.name} has more {plural} than {less.name}."
        if self.maybe(0.35):
            return f"{text} {work}. {end}"
        return f"{text}\nQuestion: {ask}\nAnswer: {work}. {end}"

    def questions(self):
        return "\n\n".join(
            self.question() for _ in range(self.rng.randint(1, 3)))

    def who_is_who(self):
        """Facts about several people, then questions about some of them."""
        people = self.people(self.rng.randint(2, 5))
        if self.maybe():
            things = self.rng.sample([pet for pet, _, _ in PETS], len(people))
            facts = [(p.name, f"has a {t}", t) for p, t in zip(people, things)]
            where = ("What does {} have?", "A {}.", "Who has a {}?")
        else:
            things = self.rng.sample([p.where for p in PLACES], len(people))
            facts = [(p.name, f"went to {t}", t) for p, t in zip(people, things)]
            where = ("Where did {} go?", "To {}.", "Who went to {}?")
        lines = [" ".join(f"{name} {fact}." for name, fact, _ in facts)]
        for name, _, thing in self.rng.sample(facts, len(facts)):
            ask, answer, reverse = where
            if self.maybe():
                lines.append(f"{ask.format(name)} {answer.format(thing)}")
            else:
                lines.append(f"{reverse.format(thing)} {name}.")
        return "\n".join(lines)

    # ---- stories ---------------------------------------------------------

    def gain(self, s, amount):
        h, f, things = s.hero, s.friend, s.plural
        total = s.count + amount
        event = self.pick(
            f"Then {f.name} came along and gave {h.him} {amount} more.",
            f'"I have {amount} {things} for you," said {f.name}, and put them '
            f"into the {s.container}.",
            f"{s.spot} {h.he} {s.verb} {amount} more.",
            f"A little later {h.he} {s.verb} {amount} more.")
        return event, f"{s.count} + {amount} = {total}", total

    def loss(self, s, amount):
        h, f, things = s.hero, s.friend, s.plural
        total = s.count - amount
        options = [
            f"{h.name} gave {amount} of them to {f.name}.",
            f"Oh no! The {s.container} had a hole, and {amount} {things} "
            f"fell out.",
            f'"May I have some?" asked {f.name}. {h.name} smiled and gave '
            f"{f.him} {amount}.",
        ]
        if s.edible:
            options.append(
                f"{s.pet_name} the {s.pet} was hungry and ate {amount} of "
                f"them.")
        else:
            options.append(
                f"{s.pet_name} the {s.pet} played with {amount} of them, and "
                f"they rolled away.")
        return self.pick(*options), f"{s.count} - {amount} = {total}", total

    def result(self, s, work, total):
        """States the new count, always after the sum that leads to it.

        A model this small copies two numbers, or adds two that stand side by
        side; it can hardly do both at once.
        """
        h, things = s.hero, s.plural
        return self.pick(
            f"{h.name} counted: {work}. Now {h.he} had {total} {things}.",
            f'"{work}," said {h.name}. Now {h.he} had {total} {things}.',
            f"{work}. So now there were {total} {things} in the "
            f"{s.container}.",
            f'"How many do you have now?" asked {s.friend.name}. '
            f'"{work}, so I have {total} {things}," said {h.name}.')

    def opening(self, s):
        h = s.hero
        friend = self.pick(f"{h.His} best friend was {s.friend.name}.",
                           f"{h.He} liked to play with {s.friend.name}.")
        pet = self.pick(
            f"{h.He} had a little {s.pet} named {s.pet_name}.",
            f"{h.His} {s.pet} {s.pet_name} was always with {h.him}.")
        first = self.pick(
            f"Once upon a time there was a {s.trait} {h.kind} named {h.name}.",
            f"{h.name} was a {s.trait} {h.kind}.",
            f"There once was a {h.kind} named {h.name}. {h.He} was very "
            f"{s.trait}.")
        parts = [first, pet, friend] if self.maybe() else [first, friend, pet]
        return " ".join(parts)

    def journey(self, s):
        h = s.hero
        go = self.pick(
            f"{s.day}, {h.name} and {s.pet_name} went to {s.where}.",
            f"{s.day}, {h.name} took {h.his} {s.container} and walked to "
            f"{s.where} with {s.pet_name}.",
            f'{s.day}, {s.adult} said, "Please go to {s.where} and bring me '
            f'some {s.plural}." So {h.name} and {s.pet_name} set off.')
        sight = s.sight + "." if self.maybe(0.7) else ""
        find = self.pick(
            f"{h.name} {s.verb} {s.count} {s.adjective} {s.plural} and put "
            f"them into {h.his} {s.container}.",
            f"There {h.he} {s.verb} {s.count} {s.adjective} {s.plural}.")
        return " ".join(p for p in (go, sight, find) if p)

    def aside(self, s):
        h, f = s.hero, s.friend
        return self.pick(
            f"{s.pet_name} {s.pet_does}.",
            f"{f.name} laughed, and {s.pet_name} {s.pet_does}.",
            f"Soon {h.he} was tired and sat down to rest.",
            f'"What a lovely day!" said {h.name}.',
            f"A small bird sang a song for {h.him}.",
            f"{h.name} shared {h.his} bread with {s.pet_name}.")

    def ending(self, s):
        h = s.hero
        home = self.pick(
            f"In the evening {h.name} carried the {s.container} home.",
            f"When the sun went down, {h.name} and {s.pet_name} went home.",
            f"At last {h.name} ran home to {s.adult}.")
        thing = s.ending.format(singular=s.singular, plural=s.plural)
        done = self.pick(
            f'"{s.count} {s.plural}! Well done," said {s.adult}.',
            f"{s.adult} looked at the {s.count} {s.plural} and smiled.",
            f'{s.adult} asked, "How many {s.plural} do you have?" '
            f'"I have {s.count}," said {h.name}.')
        together = self.pick(f"Together they {thing}.",
                             f"Then {s.adult} and {h.name} {thing}.")
        last = self.pick(
            f"{s.pet_name} {s.pet_does}, and everyone was happy.",
            f"{LESSONS[s.trait]}",
            f"That night {h.name} dreamed of {s.where}.",
            "The end.")
        return " ".join([home, done, together, last])

    def story(self):
        class Scene:
            pass
        s = Scene()
        s.hero, s.friend = self.people(2)
        s.pet, s.pet_name, s.pet_does = self.pick(*PETS)
        place = self.pick(*PLACES)
        s.where, s.verb, s.container = place.where, place.verb, place.container
        s.spot, s.sight, s.ending = place.spot, place.sight, place.ending
        s.plural, s.singular, adjectives, s.edible = self.pick(*place.things)
        s.adjective = self.pick(*adjectives)
        s.day, s.trait = self.pick(*DAYS), self.pick(*TRAITS)
        s.adult = self.pick(*ADULTS)
        high = self.pick(20, 9, 50)
        s.count = self.rng.randint(3, high)

        def paragraph_of_events(events):
            parts = []
            for event in events:
                amount = (self.add_to(s.count, high) if event == "gain"
                          else self.take_from(s.count, high))
                if amount is None or s.count + amount > 150:
                    continue
                text, work, total = getattr(self, event)(s, amount)
                if self.maybe(0.3):
                    parts.append(self.aside(s))
                parts += [text, self.result(s, work, total)]
                s.count = total
            return " ".join(parts)

        paragraphs = [self.opening(s) + " " + self.journey(s)]
        events = self.pick(["gain"], ["loss"], ["gain", "loss"],
                           ["gain", "gain"], ["loss", "gain"],
                           ["gain", "loss", "gain"],
                           ["gain", "loss", "gain", "loss", "gain", "gain"])
        paragraphs.append(paragraph_of_events(events))
        if self.maybe(0.6):
            paragraphs.append(self.ending(s))
        else:
            paragraphs[-1] += " " + self.ending(s)
        if self.maybe(0.3):
            h = s.hero
            paragraphs.append("\n".join(self.rng.sample([
                f"Question: How many {s.plural} did {h.name} have in the "
                f"end?\nAnswer: {s.count}.",
                f"Question: What was the name of the {s.pet}?\n"
                f"Answer: {s.pet_name}.",
                f"Question: Where did {h.name} go?\nAnswer: To {s.where}.",
                f"Question: Who was the best friend of {h.name}?\n"
                f"Answer: {s.friend.name}.",
            ], self.rng.randint(1, 3))))
        return "\n\n".join(p for p in paragraphs if p)

    def document(self):
        kind = self.rng.random()
        if kind < 0.46:
            return self.story()
        if kind < 0.70:
            return self.sums()
        if kind < 0.84:
            return self.questions()
        if kind < 0.98:
            return self.who_is_who()
        return self.count()


def documents(seed, count):
    writer = Writer(seed)
    for _ in range(count):
        yield writer.document()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--documents", type=int, default=60000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--output", default="-", help="file, or - for stdout")
    args = parser.parse_args()
    out = sys.stdout if args.output == "-" else open(
        args.output, "w", encoding="utf-8")
    try:
        for text in documents(args.seed, args.documents):
            out.write(text + "\n<|end_of_text|>\n")
    finally:
        if out is not sys.stdout:
            out.close()


if __name__ == "__main__":
    main()
