"""What people want to be notified of, and their quiet hours, on all their devices."""

import pytest

from tests.people import Person

NIGHT = {"begins": "22:30", "ends": "07:00", "time_zone": "Europe/Berlin"}


async def test_at_first_one_hears_of_what_is_meant_for_oneself_at_any_hour(ada: Person) -> None:
    answer = await ada.http.get("/me/notifications")
    assert answer.json() == {"notify": "mentions", "quiet_hours": None}


async def test_all_devices_are_told_what_was_changed_on_one(ada: Person) -> None:
    async with await ada.connects() as phone:
        assert await phone.sees("notifications") == {
            "type": "notifications",
            "notify": "mentions",
            "quiet_hours": None,
        }
        answer = await ada.http.patch("/me/notifications", json={"quiet_hours": NIGHT})
        assert answer.json() == {"notify": "mentions", "quiet_hours": NIGHT}
        await phone.sees("notifications", quiet_hours=NIGHT)
        await ada.http.patch("/me/notifications", json={"notify": "all"})
        await phone.sees("notifications", notify="all", quiet_hours=NIGHT)
    async with await ada.connects() as laptop:
        await laptop.sees("notifications", notify="all", quiet_hours=NIGHT)
        await ada.http.patch("/me/notifications", json={"quiet_hours": None})
        await laptop.sees("notifications", notify="all", quiet_hours=None)
    answer = await ada.http.get("/me/notifications")
    assert answer.json() == {"notify": "all", "quiet_hours": None}


async def test_they_are_nobody_elses(ada: Person, grace: Person) -> None:
    await ada.http.patch("/me/notifications", json={"quiet_hours": NIGHT})
    assert (await grace.http.get("/me/notifications")).json()["quiet_hours"] is None
    seen = (await grace.http.get(f"/users/{ada.name}")).json()
    assert "quiet_hours" not in seen
    assert seen["time_zone"] is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"notify": "some"},
        {"quiet_hours": NIGHT | {"ends": "22:30"}},
        {"quiet_hours": NIGHT | {"begins": "24:00"}},
        {"quiet_hours": NIGHT | {"begins": "9:00"}},
        {"quiet_hours": NIGHT | {"time_zone": "Europe/Atlantis"}},
        {"quiet_hours": {"begins": "22:00", "ends": "07:00"}},
        {"sound": "loud"},
    ],
)
async def test_what_makes_no_sense_changes_nothing(ada: Person, wrong: dict[str, object]) -> None:
    answer = await ada.http.patch("/me/notifications", json=wrong)
    assert answer.status_code == 422
    assert answer.json()["code"] == "invalid"
    now = (await ada.http.get("/me/notifications")).json()
    assert now == {"notify": "mentions", "quiet_hours": None}
