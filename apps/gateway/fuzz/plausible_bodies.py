"""Makes half of the generated trigger requests plausible.

A random text is no phone number and no expected value, so that almost no generated request would
get further than validation. Every second one gets values that are accepted; the rest stays random,
and so do requests that are meant to be refused.
"""

import schemathesis

PHONES = ["+41791234567", "+41446681800", "+33612345600", "+4915112345601", "+31612345602"]


@schemathesis.hook
def before_call(context, case, kwargs):
    body = case.body
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    if case.path != "/api/v1/calls/trigger" or not isinstance(body, dict):
        return
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
            slot.update(startTime="10:00", endTime="11:00")
    body.pop("callback_webhook", None)
    body.pop("not_before", None)
