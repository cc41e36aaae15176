"""The demo as a visitor plays it: the real page, in a real browser, in front of the real product."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from tests.conftest import absent

pytestmark = pytest.mark.browser

SECONDS = 30_000  # a busy machine gets this long for what takes one second
MARCO, EMMA = "C-002", "C-003"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """The command, with a temporary folder of its own; it has to end well and leave nothing there."""
    folder = tmp_path_factory.mktemp("demo")
    command = [sys.executable, "-P", "-m", "bot", "demo", "--port", "0"]
    environment = os.environ | {"TMPDIR": str(folder)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        watchdog = threading.Timer(60, process.kill)
        watchdog.start()
        url = next((line.split()[-1] for line in process.stdout if "http://" in line), None)
        watchdog.cancel()
        assert url, "the demo came to an end before it gave its address"
        assert list(folder.iterdir())
        yield url
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0
        assert list(folder.iterdir()) == []


@pytest.fixture(scope="module")
def browser():
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        absent("no Chromium on the path")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser, demo):
    """The page; it may complain of nothing and ask nobody but this machine."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    context.set_default_timeout(SECONDS)
    expect.set_options(timeout=SECONDS)
    page = context.new_page()
    complaints, asked = [], []
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(demo)
    yield page
    context.close()
    assert complaints == []
    assert all(url.startswith(demo) for url in asked)


def customers(page: Page):
    return page.get_by_role("region", name="customers")


def owners(page: Page):
    return page.get_by_role("region", name="owner")


def answers(page: Page) -> int:
    expect(page.get_by_test_id("n")).not_to_be_empty()
    return int(page.get_by_test_id("n").inner_text())


def write(page: Page, name: str, text: str):
    field = page.get_by_label(f"Message from {name}")
    field.fill(text)
    field.press("Enter")
    expect(field).to_have_value("")


def sell(page: Page, customer: str, store: str):
    page.get_by_label("Customer", exact=True).select_option(customer)
    page.get_by_role("radio", name=store).check()
    page.get_by_role("button", name="Sell").click()


def travel(page: Page, jump: str):
    page.get_by_role("button", name=jump, exact=True).click()
    expect(page.get_by_text("time flies")).to_be_visible()
    expect(page.get_by_text("time flies")).not_to_be_visible()


def test_a_customer_is_asked_answers_tells_why_and_the_owner_hears_of_it(page):
    talk, desk = customers(page).get_by_role("log"), owners(page).get_by_role("log")
    expect(talk).to_contain_text("Quanto è probabile che tu consigli Forno Aurora")
    expect(talk.get_by_role("button", name="10", exact=True)).to_be_visible()
    before = answers(page)

    write(page, "Giulia Ferri", "7, il pane era freddo")
    expect(talk).to_contain_text("Che cosa ti avrebbe fatto diventare fan di Forno Aurora?")
    expect(owners(page).locator(".phone")).to_have_class("phone ringing")
    expect(page.get_by_role("status")).to_contain_text("phone rings")
    expect(desk).to_contain_text("7 out of 10")
    expect(desk).to_contain_text("il pane era freddo")
    expect(page.get_by_test_id("n")).to_have_text(str(before + 1))

    write(page, "Giulia Ferri", "Pane caldo anche la sera <b>e basta</b>")
    expect(talk).to_contain_text("Grazie per avercelo detto")
    expect(talk.get_by_text("<b>e basta</b>")).to_be_visible()
    expect(desk).to_contain_text("Pane caldo anche la sera")
    assert answers(page) == before + 1

    desk.get_by_role("button", name="Settled").click()
    expect(desk).to_contain_text("settled by Anna Aurora")


def test_a_text_is_asked_the_next_day_reminded_and_given_up(page):
    talk = customers(page).get_by_role("log")
    line = page.get_by_role("listitem").filter(has_text="Marco Bianchi")
    sell(page, MARCO, "Web shop")
    expect(line).to_contain_text("Will be asked by SMS")
    expect(talk).to_contain_text("No messages yet")

    travel(page, "+1 day")
    expect(talk).to_contain_text("quanto è probabile che consigli Forno Aurora")
    expect(line).to_contain_text("no score yet")

    travel(page, "+3 days")
    expect(talk).to_contain_text("Promemoria")

    travel(page, "+7 days")
    expect(line).to_contain_text("no answer within 7 days")
    expect(talk.locator(".bubble")).to_have_count(2)


def test_the_code_on_the_receipt_opens_the_chat_and_a_button_answers(page):
    talk = customers(page).get_by_role("log")
    sell(page, EMMA, "Counter")
    expect(talk).to_contain_text("The chat is not open yet")
    code = page.get_by_role("img", name="QR code of https://t.me/")
    expect(code).to_be_visible()
    assert code.evaluate("picture => picture.naturalWidth") > 50

    page.get_by_role("button", name="Scan with Emma").click()
    expect(talk).to_contain_text("likely are you to recommend Forno Aurora")
    expect(code).not_to_be_visible()
    before = answers(page)
    talk.get_by_role("button", name="3", exact=True).click()
    talk.get_by_role("button", name="Service", exact=True).click()
    expect(owners(page).get_by_role("log")).to_contain_text("3 out of 10")
    expect(page.get_by_test_id("n")).to_have_text(str(before + 1))
    line = page.get_by_role("listitem").filter(has_text="Emma Clarke")
    expect(line).to_contain_text("Gave 3")

    sell(page, EMMA, "Counter")
    expect(page.get_by_text("Not asked: was asked in the last 30 days").first).to_be_visible()


def test_what_cannot_be_done_is_said_in_words(page):
    customers(page).get_by_role("tab", name="Jonas Weber").click()
    field = page.get_by_label("Message from Jonas Weber")
    field.fill("hallo")
    field.press("Enter")
    expect(page.get_by_role("alert")).to_have_text("Jonas Weber has to open the link on the receipt first")
    expect(field).to_have_value("hallo")


def test_it_fits_a_phone_and_can_be_played_with_the_keyboard(page):
    page.set_viewport_size({"width": 390, "height": 844})
    expect(customers(page).locator(".phone")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    customers(page).get_by_role("tab", name="Giulia Ferri").focus()
    page.keyboard.press("ArrowRight")
    expect(customers(page).get_by_role("tab", name="Marco Bianchi")).to_be_focused()
    expect(customers(page).get_by_role("tabpanel")).to_have_accessible_name("Marco Bianchi")
    page.keyboard.press("End")
    nameless = (
        "[...document.querySelectorAll('button, input, select')].filter(one => one.checkVisibility() && "
        "!(one.getAttribute('aria-label') || one.textContent.trim() || one.labels?.length)).length"
    )
    assert page.evaluate(nameless) == 0
