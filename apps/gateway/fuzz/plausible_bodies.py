"""Makes half of the generated requests plausible.

A random text is no phone number, no expected value and no id of a booking, so that almost no
generated request would get further than validation. Every second one gets values that are accepted;
the rest stays random, and so do requests that are meant to be refused.
"""

import json
import os
import time
import urllib.request

import schemathesis

PHONES = [
    "+41791234500",
    "+41791234567",
    "+41446681800",
    "+33612345600",
    "+4915112345601",
    "+31612345602",
]
BOOKINGS = "/api/v1/bookings"
KEEP_SECONDS = 5

known = {"at": 0.0, "bookings": []}


@schemathesis.hook
def before_call(context, case, kwargs):
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    if case.path.startswith(BOOKINGS + "/"):
        name_booking(case)
    if case.path == "/api/v1/calls/trigger" and isinstance(case.body, dict):
        make_acceptable(case.body)


def name_booking(case):
    """Of the leads of this run: their calls book while it goes on."""
    bookings = read_bookings()
    number = hash(str(case.path_parameters) + str(case.body))
    if number % 2 or not bookings:
        return
    # Most are left to be moved.
    oldest = bookings[-2:]
    chosen = oldest if case.path.endswith("/cancel") else bookings[:-2] or oldest
    case.path_parameters["bookingId"] = chosen[number % len(chosen)]["id"]
    if isinstance(case.body, dict):
        other = bookings[number // 7 % len(bookings)]
        case.body.update(date=other["date"], startTime=other["startTime"])
        case.body.pop("endTime", None)


def read_bookings():
    if time.monotonic() - known["at"] > KEEP_SECONDS:
        request = urllib.request.Request(
            os.environ["IMMOLAB_URL"] + BOOKINGS + "?limit=100",
            headers={"x-api-key": os.environ["IMMOLAB_KEY"]},
        )
        with urllib.request.urlopen(request) as answer:
            known.update(at=time.monotonic(), bookings=json.load(answer)["bookings"])
    return known["bookings"]


def make_acceptable(body):
    lead = body.get("lead")
    if not isinstance(lead, dict) or hash(str(body)) % 2:
        return
    lead["phone"] = PHONES[hash(str(lead)) % len(PHONES)]
    lead["email"] = "john.smith@example.com"
    agent = body.get("agent_config")
    if isinstance(agent, dict):
        agent.pop("transfer_number", None)
        for criterion in agent.get("qualification_criteria") or []:
            if isinstance(criterion, dict):
                criterion.update(type="yes_no", expectedValue="yes")
    property_ = body.get("property")
    if isinstance(property_, dict):
        property_.pop("currency", None)
    for slot in body.get("viewing_slots") or []:
        if isinstance(slot, dict):
            day = 1 + hash(str(slot)) % 28
            slot.update(date=f"2030-06-{day:02}", startTime="10:00", endTime="11:00")
    body.pop("callback_webhook", None)
    body.pop("not_before", None)
