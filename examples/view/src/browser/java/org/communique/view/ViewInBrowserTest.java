package org.communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.Extraction;
import org.communique.Extractor;
import org.communique.Leniency;
import org.communique.export.Source;
import org.communique.json.FactsDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;

/** Clicks through the page in headless Chromium. */
class ViewInBrowserTest {
  private static final String FIRST =
      "President Ana Lima of Portugal met Prime Minister Jonas Berg of Norway in Oslo on 3 May. "
          + "Trade between Portugal and Norway reached $1.4 billion in 2023.";
  private static final String SECOND =
      "Foreign Minister Aino Salo of Finland arrived in Lisbon on 6 May </script> for talks.";

  @TempDir static Path folder;

  private static ChromeDriver browser;

  @BeforeAll
  static void open() throws IOException {
    Extractor extractor = Extractor.create();
    ViewPage page = new ViewPage(extractor.gazetteer());
    StringBuilder html = new StringBuilder(page.head());
    for (String text : List.of(FIRST, SECOND)) {
      Extraction read = extractor.from(text).publishedOn(LocalDate.of(2024, 5, 14)).extract();
      html.append(
          page.document(
              FactsDocument.of("d", read, Leniency.LIKELY), new Source(Optional.empty(), text)));
    }
    Path file = Files.writeString(folder.resolve("report.html"), html.append(page.tail()));
    browser =
        new ChromeDriver(new ChromeOptions().addArguments("--headless=new", "--no-sandbox"));
    browser.get(file.toUri().toString());
  }

  @AfterAll
  static void close() {
    browser.quit();
  }

  @BeforeEach
  void reload() {
    browser.manage().window().setSize(new Dimension(1300, 900));
    browser.navigate().refresh();
  }

  private static List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  private static WebElement card(String type) {
    return all(".fact").stream()
        .filter(card -> card.getText().startsWith(type))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void shows_the_text_as_it_is_and_reports_no_errors() {
    String shown = (String) browser.executeScript("return document.getElementById('text').textContent");

    assertThat(shown).isEqualTo(FIRST);
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  @Test
  void a_click_on_a_fact_lights_up_the_words_of_its_slots_and_tells_how_it_was_found() {
    card("meeting").click();

    assertThat(all("mark.slot")).extracting(WebElement::getText).contains("Oslo", "3 May");
    assertThat(card("meeting").getText()).contains("read by meeting.meet", "CITY NO:oslo");
    assertThat(card("meeting").getAttribute("aria-expanded")).isEqualTo("true");
  }

  @Test
  void a_click_on_marked_words_opens_their_fact() {
    all("mark").stream().filter(mark -> mark.getText().equals("$1.4 billion")).findFirst()
        .orElseThrow().click();

    assertThat(all(".fact[aria-expanded=true]"))
        .singleElement()
        .satisfies(card -> assertThat(card.getText()).startsWith("trade-figure"));
  }

  @Test
  void kinds_of_facts_can_be_left_out() {
    int before = all(".fact").size();
    browser.findElement(By.cssSelector("[data-type=official]")).click();

    assertThat(all(".fact")).hasSize(before - 2);
    assertThat(browser.switchTo().activeElement().getAttribute("data-type")).isEqualTo("official");
  }

  @Test
  void works_by_keyboard_alone() {
    WebElement first = all(".fact").get(0);
    first.sendKeys(Keys.ARROW_DOWN);
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);

    assertThat(all(".fact[aria-expanded=true]")).hasSize(1);
    browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertThat(all(".fact[aria-expanded=true]")).isEmpty();
  }

  @Test
  void an_event_of_the_timeline_leads_to_its_document_and_fact() {
    all("#overview .row").stream()
        .filter(row -> row.getText().contains("Aino Salo"))
        .findFirst()
        .orElseThrow()
        .click();

    assertThat(browser.findElement(By.id("text")).getText()).contains("Aino Salo", "</script>");
    assertThat(all(".fact[aria-expanded=true]"))
        .singleElement()
        .satisfies(card -> assertThat(card.getText()).startsWith("visit"));
  }

  @Test
  void fits_a_phone() {
    browser.manage().window().setSize(new Dimension(500, 900));
    long width = (Long) browser.executeScript("return document.documentElement.scrollWidth");
    long room = (Long) browser.executeScript("return document.documentElement.clientWidth");

    assertThat(width).isLessThanOrEqualTo(room);
  }
}
