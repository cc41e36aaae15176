"""Phone numbers in the notations people use."""

from __future__ import annotations

import pytest

from bot.intake.phones import NotAPhone, e164

TAKEN = [
    ("+393331234567", None, "+393331234567"),
    ("+39 333 1234567", None, "+393331234567"),
    ("+39 333 123 4567", None, "+393331234567"),
    ("+39-333-123-4567", None, "+393331234567"),
    ("+39.333.123.4567", None, "+393331234567"),
    ("+39/333/1234567", None, "+393331234567"),
    ("(+39) 333 1234567", None, "+393331234567"),
    ("+39 (333) 1234567", None, "+393331234567"),
    ("+39 - 333 - 1234567", None, "+393331234567"),
    ("  +39 333 1234567  ", None, "+393331234567"),
    ("+39\u00a0333\u00a01234567", None, "+393331234567"),
    ("\u202a+39 333 1234567\u202c", None, "+393331234567"),
    ("+39 333\u200b1234567", None, "+393331234567"),
    ("+39 333\u20111234567", None, "+393331234567"),
    ("tel:+39-333-1234567", None, "+393331234567"),
    ("TEL: +39 333 1234567", None, "+393331234567"),
    ("＋３９ ３３３ １２３４５６７", None, "+393331234567"),  # noqa: RUF001 - that is the test
    ("+٣٩٣٣٣١٢٣٤٥٦٧", None, "+393331234567"),
    ("0039 333 1234567", None, "+393331234567"),
    ("0039 333 1234567", "IT", "+393331234567"),
    ("0039 333 1234567", "GB", "+393331234567"),
    ("(0039) 333-1234567", None, "+393331234567"),
    ("00 39 333 1234567", "IT", "+393331234567"),
    ("011 39 333 1234567", "US", "+393331234567"),
    ("333 1234567", "IT", "+393331234567"),
    ("333-1234567", "IT", "+393331234567"),
    ("333/1234567", "IT", "+393331234567"),
    ("333.123.45.67", "IT", "+393331234567"),
    ("3331234567", "IT", "+393331234567"),
    ("393331234567", "IT", "+393331234567"),
    ("02 1234 5678", "IT", "+390212345678"),
    ("+39 02 1234 5678", None, "+390212345678"),
    ("06 12 34 56 78", "FR", "+33612345678"),
    ("+33 (0)6 12 34 56 78", None, "+33612345678"),
    ("07911 123456", "GB", "+447911123456"),
    ("(020) 7946 0958", "GB", "+442079460958"),
    ("+44 (0)20 7946 0958", None, "+442079460958"),
    ("(0)7911 123456", "GB", "+447911123456"),
    ("0171 1234567", "DE", "+491711234567"),
    ("+49 (0)171 1234567", None, "+491711234567"),
    ("(212) 555-0123", "US", "+12125550123"),
    ("212.555.0123", "US", "+12125550123"),
    ("1-212-555-0123", "US", "+12125550123"),
    ("+1 212 555 0123", "IT", "+12125550123"),
    ("612 34 56 78", "ES", "+34612345678"),
    ("(11) 96123-4567", "BR", "+5511961234567"),
    ("+86 139 1099 9999", None, "+8613910999999"),
    ("8 (912) 345-67-89", "RU", "+79123456789"),
]

REFUSED = [
    ("", "IT", "not a phone number"),
    ("-", "IT", "not a phone number"),
    ("n/a", "IT", "letters"),
    ("1-800-FLOWERS", "US", "letters"),
    ("+39 333 CIAO123", "IT", "letters"),
    ("maria@example.com", "IT", "letters"),
    ("+39 333 1234567 ext 5", "IT", "extension"),
    ("+39 333 1234567 ext. 5", "IT", "extension"),
    ("+39 333 1234567;ext=5", "IT", "extension"),
    ("+39 333 1234567 x5", "IT", "extension"),
    ("+39 333 1234567x5", "IT", "extension"),
    ("333 1234567#5", "IT", "extension"),
    ("333 1234567,,5", "IT", "extension"),
    ("333 1234567 int. 5", "IT", "extension"),
    ("12345", "IT", "too short"),
    ("48383", "US", "too short"),
    ("112", "IT", "too short"),
    ("*123#", "IT", "not a phone number"),
    ("333 1234567 / 333 7654321", "IT", "too long"),
    ("1" * 500, "IT", "too long"),
    ("+" * 500, "IT", "not a phone number"),
    ("+999 333 1234567", "IT", "country code that does not exist"),
    ("+881 612345678", None, "satellite"),
    ("+883 510012345678", None, "international service"),
    ("899 123456", "IT", "premium-rate"),
    ("+1 900 555 0123", None, "premium-rate"),
    ("800 123456", "IT", "toll-free"),
    ("+44 70 1234 5678", None, "redirected"),
    ("+39 111 1111111", None, "in no range"),
    ("555 0123", "US", "area code"),
    ("333 1234567", None, "no country code"),
    ("333 1234567", "", "no country code"),
]


@pytest.mark.parametrize(("written", "country", "number"), TAKEN)
def test_a_number_is_taken_in_the_notations_people_use(written, country, number):
    assert e164(written, country) == number


@pytest.mark.parametrize(("written", "country", "why"), REFUSED)
def test_what_nobody_can_be_texted_at_is_refused_with_the_reason(written, country, why):
    with pytest.raises(NotAPhone, match=why):
        e164(written, country)


def test_there_are_at_least_sixty_notations_here():
    assert len(TAKEN) + len(REFUSED) >= 60
