"""A till at random: sales one after the other, every move at any time, and answers of any size."""

from dataclasses import dataclass, field, replace
from decimal import Decimal

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from cashier_app.domain.basket import Basket
from cashier_app.domain.errors import TransitionError
from cashier_app.domain.receipt import receipt_of
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, SpendState, Stage
from tests.fakes.shop import ELENI, HALLOUMI, SHOP, SOAP
from tests.unit.domain.money_checks import receipt_faults
from tests.unit.domain.sale_rules import (
    CHANCES,
    MOVES,
    Chance,
    allowed_moves,
    sale_faults,
)
from tests.unit.domain.sales import AT, PERFORMED_ON, PREVIEW, REFERENCE

CHEESE = replace(HALLOUMI, price=Decimal("34.02"))
BASKETS = {
    "two rates": Basket("1").with_product(CHEESE).with_product(SOAP),
    "one cent": Basket("2").with_product(replace(HALLOUMI, price=Decimal("0.01"))),
    "for free": Basket("3").with_product(replace(HALLOUMI, price=Decimal(0))),
}
PREVIEWS = {
    "usual": PREVIEW,
    "paid back by another system": replace(PREVIEW, reduction=Reduction.BACK_END),
    "no spending": replace(PREVIEW, spending_allowed=False),
}
# How many turns a run has: in each a sale makes up to three moves, and all are tried on the side.
STEPS = 6
TURNS = st.integers(0, CHANCES - 1).map(Chance)
# A sale does not always start at its start: the ends of the long ways would hardly be seen.
SPENT = ("CRM.COM accepts", "ask the wallet", "the wallet pays")
RETURNING = (*SPENT, "give the wallet back")
WITH_PURCHASE = ("ask the wallet with the purchase",)
CLOSED = ("take the rest by card", "close")
STORIES: dict[str, tuple[str, ...]] = {
    "just opened": (),
    "not sent": ("it was not sent",),
    "unknown": ("no answer comes",),
    "paid without an answer": ("it was not sent", "take cash"),
    "refused": ("CRM.COM refuses",),
    "closed and not sent": ("it was not sent", *CLOSED),
    "closed without an answer": ("no answer comes", "go on at full price", *CLOSED),
    "closed and refused later": ("it was not sent", *CLOSED, "CRM.COM refuses"),
    "recorded": ("CRM.COM accepts",),
    "asking the wallet": ("CRM.COM accepts", "ask the wallet"),
    "spend unknown": (*SPENT[:2], "the wallet does not answer"),
    "spent from the wallet": SPENT,
    "returning": RETURNING,
    "asking with the purchase": WITH_PURCHASE,
    "unknown with a spend": (*WITH_PURCHASE, "no answer comes"),
    "spent with the purchase": (*WITH_PURCHASE, "CRM.COM accepts and states a spend"),
    "paid, then spent with the purchase": (
        *WITH_PURCHASE,
        "no answer comes",
        "go on at full price",
        *CLOSED,
        "CRM.COM accepts and states a spend",
    ),
    "return unknown": (*RETURNING, "the wallet's return is not answered"),
}


@dataclass(frozen=True)
class Opening:
    """How a sale opens: with what, for a customer or nobody, and how far it comes at once."""

    basket: str
    known: bool
    preview: str
    story: str
    chance: Chance


OPENINGS = st.builds(
    Opening,
    basket=st.sampled_from(["two rates", *BASKETS]),
    known=st.sampled_from([True, True, True, False]),
    preview=st.sampled_from(["", "usual", *PREVIEWS]),
    story=st.sampled_from(["paid without an answer", "return unknown", *STORIES]),
    chance=TURNS,
)


@dataclass
class Journey:
    """Which moves of the three tables were made, and which attempts were refused.

    `steps` counts the moves that were tried, each judged by what the sale is or would be after it.
    """

    steps: int = 0
    moves: int = 0
    crm: set[tuple[CrmState, CrmState]] = field(default_factory=set)
    stage: set[tuple[Stage, Stage]] = field(default_factory=set)
    spend: set[tuple[SpendState, SpendState]] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)

    def note(self, before: Sale, after: Sale) -> None:
        self.moves += 1
        self.crm.add((before.crm, after.crm))
        self.stage.add((before.stage, after.stage))
        self.spend.add((before.spend.state, after.spend.state))


class SaleMachine(RuleBasedStateMachine):
    """Holds one sale. `kind` is the sale under test: a planted defect can take its place."""

    kind: type[Sale] = Sale
    journey = Journey()

    def __init__(self) -> None:
        super().__init__()
        self.sale = self.kind(REFERENCE, PERFORMED_ON, BASKETS["two rates"])
        self.allowed: list[str] = []
        self.live_spends = 0
        self.closed_at: Decimal | None = None

    @initialize(opening=OPENINGS)
    def first_sale(self, opening: Opening) -> None:
        preview = PREVIEWS.get(opening.preview) if opening.known else None
        self.sale = self.kind(
            REFERENCE,
            PERFORMED_ON,
            replace(BASKETS[opening.basket], customer=ELENI if opening.known else None),
            crm=CrmState.SENDING if opening.known else CrmState.NONE,
            preview=preview,
            reduction=preview.reduction if preview else Reduction.FRONT_END,
        )
        self.live_spends = 0
        self.closed_at = None
        self.is_as_promised()
        for name in STORIES[opening.story]:
            if name in self.allowed:
                self.make(name, opening.chance)

    @rule(opening=OPENINGS)
    def another_sale(self, opening: Opening) -> None:
        self.first_sale(opening)

    @precondition(lambda self: self.allowed != [])
    @rule(chance=TURNS)
    def several_moves(self, chance: Chance) -> None:
        for _ in range(3):
            going_on = [name for name in self.allowed if name != "give up" or chance.seldom]
            if going_on:
                self.make(chance.one_of(going_on), chance)
            chance = chance.next

    @precondition(lambda self: self.sale.preview is None and self.sale.stage is Stage.OPEN)
    @rule(preview=st.sampled_from(sorted(PREVIEWS)))
    def preview_comes_late(self, preview: str) -> None:
        self.go_on(self.sale.with_preview(PREVIEWS[preview]))

    def make(self, name: str, chance: Chance) -> None:
        made, _ = MOVES[name]
        self.go_on(made(self.sale, chance))

    # ---- what is always true -------------------------------------------------------------------

    def go_on(self, after: Sale) -> None:
        """Take the sale as it is after a move, and look at it from all sides."""
        before, self.sale = self.sale, after
        asked = before.spend.state is SpendState.NONE is not after.spend.state
        gone = after.spend.state is SpendState.NONE is not before.spend.state
        self.live_spends += int(asked) - int(gone)
        if after.stage is Stage.CLOSED is not before.stage:
            self.closed_at = after.to_pay
            assert receipt_faults(receipt_of(after, SHOP, AT)) == []
        self.is_as_promised()

    def is_as_promised(self) -> None:
        assert sale_faults(self.sale) == []
        assert self.live_spends == int(self.sale.spend.state is not SpendState.NONE)
        assert self.closed_at in {None, self.sale.to_pay}
        before = replace(self.sale)
        self.allowed = allowed_moves(before)
        for name in MOVES:
            self.look_ahead(name)
        assert self.sale == before, "looking ahead changed the sale"

    def look_ahead(self, name: str) -> None:
        """Make a move on the side: forbidden, it is refused; allowed, promises are kept."""
        move, _ = MOVES[name]
        self.journey.steps += 1
        try:
            after = move(self.sale, Chance())
        except TransitionError:
            assert name not in self.allowed, f"{name} was refused: {self.sale}"
            self.journey.refused.add(name)
        else:
            assert name in self.allowed, f"{name} was not refused: {self.sale}"
            assert sale_faults(after) == []
            self.journey.note(self.sale, after)
