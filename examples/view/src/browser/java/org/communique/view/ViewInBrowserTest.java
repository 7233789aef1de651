package org.communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communique.Extraction;
import org.communique.Extractor;
import org.communique.Leniency;
import org.communique.export.Source;
import org.communique.json.FactsDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.os.ExecutableFinder;

/** Clicks through the page in headless Chromium. */
class ViewInBrowserTest {
  /** Holds characters outside of the basic plane, a line end in two characters, and mark-up. */
  private static final String FIRST =
      "🤝 President Ana Lima of Portugal met Prime Minister Jonas Berg of Norway in Oslo on 3 May."
          + "\r\n</script><b>Trade</b> between Portugal and Norway reached $1.4 billion in 2023. "
          + "Trade between Portugal and Norway was $0.35 billion in 2013.";

  private static final String SECOND =
      "Foreign Minister Aino Salo of Finland arrived in Lisbon on 6 May on an official visit.";

  @TempDir static Path folder;

  private static Extractor extractor;
  private static ChromeDriver browser;
  private static Path two;
  private static Path many;

  @BeforeAll
  static void open() throws IOException {
    extractor = Extractor.create();
    two = write("two.html", List.of(FIRST, SECOND));
    List<String> texts = new ArrayList<>();
    for (int day = 0; day < 200; day++) {
      texts.add("President Ana Lima of Portugal visited Norway on 3 May " + (1900 + day) + ".");
    }
    many = write("many.html", texts);
    File driver = new File(Objects.requireNonNull(new ExecutableFinder().find("chromedriver")));
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(driver).build(),
            new ChromeOptions().addArguments("--headless=new", "--no-sandbox"));
  }

  @AfterAll
  static void close() {
    browser.quit();
  }

  @AfterEach
  void reports_no_errors() {
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  private static Path write(String name, List<String> texts) throws IOException {
    ViewPage page = new ViewPage(extractor.gazetteer());
    StringBuilder html = new StringBuilder(page.head());
    for (String text : texts) {
      Extraction read = extractor.from(text).publishedOn(LocalDate.of(2024, 5, 14)).extract();
      FactsDocument facts = FactsDocument.of("folder/" + html.length(), read, Leniency.LIKELY);
      html.append(page.document(facts, new Source(Optional.empty(), text)));
    }
    return Files.writeString(folder.resolve(name), html.append(page.tail()));
  }

  /** Loads a page anew at a size of the window, in light or dark mode. */
  private static void show(Path page, String hash, int width, String mode) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", mode))));
    browser.get("about:blank");
    browser.get(page.toUri() + hash);
  }

  private static void show(Path page, String hash) {
    show(page, hash, 1400, "light");
  }

  private static List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  private static WebElement one(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  private static WebElement head(String kind) {
    return all(".fact .head").stream()
        .filter(head -> head.getText().startsWith(kind))
        .findFirst()
        .orElseThrow();
  }

  private static WebElement mark(String words) {
    return all("mark").stream()
        .filter(mark -> mark.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static WebElement focused() {
    return browser.switchTo().activeElement();
  }

  private static void assertOpen(String... kinds) {
    assertThat(all(".fact .head[aria-expanded=true] .kind"))
        .extracting(kind -> kind.getText().lines().findFirst().orElse(""))
        .containsExactly(kinds);
  }

  private static void assertLit(String slot, String words) {
    assertThat(all(".lit[data-tint]"))
        .filteredOn(
            piece -> Objects.toString(piece.getDomAttribute("data-label"), "").endsWith(slot))
        .extracting(WebElement::getText)
        .contains(words);
  }

  @Test
  void shows_the_text_as_it_is() {
    show(two, "");
    // Compared in the browser: the driver changes line ends on the way back.
    Object same =
        browser.executeScript(
            "return document.getElementById('text').textContent === arguments[0]", FIRST);

    assertThat(same).isEqualTo(true);
    assertThat(all("#text b")).isEmpty();
  }

  @Test
  void pointing_at_a_fact_lights_up_the_words_of_its_slots_with_their_names() {
    show(two, "");
    new Actions(browser).moveToElement(head("meeting")).perform();

    assertLit("place", "Oslo");
    assertLit("date", "3 May");
    assertThat(mark("Oslo").getDomAttribute("data-tint"))
        .isNotEqualTo(mark("3 May").getDomAttribute("data-tint"));
    assertOpen();

    new Actions(browser).moveToElement(one("h1")).perform();
    assertThat(all(".lit")).isEmpty();
  }

  @Test
  void going_back_from_a_focused_fact_leaves_nothing_behind() {
    show(two, "#overview");
    all(".event").get(0).click();
    head("official").sendKeys(Keys.ARROW_DOWN);
    browser.navigate().back();

    assertThat(one("#document").isDisplayed()).isFalse();
    browser.navigate().forward();
    assertOpen("meeting");
  }

  @Test
  void focusing_a_fact_lights_up_its_words_too() {
    show(two, "");
    head("official").sendKeys(Keys.ARROW_DOWN);

    assertThat(all(".piece.lit")).isNotEmpty();
    assertOpen();
  }

  @Test
  void a_click_on_a_fact_tells_its_slots_and_how_it_was_found() {
    show(two, "");
    head("meeting").click();

    assertOpen("meeting");
    assertThat(one(".fact.open").getText())
        .contains(
            "Ana Lima and Jonas Berg", "in-person", "meeting.meet", "CITY NO:oslo", "certain");
    assertThat(browser.getCurrentUrl()).matches(".*#1\\.\\d+");
    head("meeting").click();
    assertOpen();
  }

  @Test
  void a_click_on_marked_words_opens_their_fact() {
    show(two, "");
    mark("$1.4 billion").click();

    assertOpen("trade-figure");
    assertLit("amount", "$1.4 billion");
  }

  @Test
  void words_of_several_facts_open_one_after_the_other() {
    show(two, "");
    WebElement name = mark("Jonas Berg");
    name.click();
    assertThat(all(".fact.lit")).hasSize(2);
    String first = one(".fact.open .kind").getText();
    name.click();

    assertThat(one(".fact.open .kind").getText()).isNotEqualTo(first);
  }

  @Test
  void kinds_of_facts_can_be_chosen() {
    show(two, "");
    one("[data-kind=official]").click();

    assertThat(all(".fact")).hasSize(2);
    assertThat(all("mark")).extracting(WebElement::getText).doesNotContain("Oslo");
    assertThat(focused().getDomAttribute("data-kind")).isEqualTo("official");
    one("[data-kind='']").click();
    assertThat(all(".fact")).hasSizeGreaterThan(2);
  }

  @Test
  void cards_and_words_can_be_used_by_keyboard_alone() {
    show(two, "");
    head("official").sendKeys(Keys.ARROW_DOWN);
    focused().sendKeys(Keys.ENTER);
    assertThat(all(".fact.open")).hasSize(1);
    focused().sendKeys(Keys.ESCAPE);
    assertThat(all(".fact.open")).isEmpty();

    one("mark[tabindex='0']").sendKeys(Keys.ARROW_RIGHT);
    WebElement second = focused();
    assertThat(second).isEqualTo(all("mark").get(1));
    second.sendKeys(Keys.ENTER);
    assertThat(all(".fact.open")).hasSize(1);
  }

  @Test
  void remarks_show_where_they_belong() throws IOException {
    show(write("remark.html", List.of("The museum opened on 3 May.")), "");
    one("#remarks summary").click();
    one(".remark .head").click();

    assertThat(all(".piece.lit")).extracting(WebElement::getText).containsExactly("3 May");
  }

  @Test
  void an_event_of_the_timeline_leads_to_its_document_and_fact() {
    show(two, "#overview");
    assertThat(all("svg.timeline rect")).hasSize(2);
    all(".event").stream()
        .filter(row -> row.getText().contains("Aino Salo"))
        .findFirst()
        .orElseThrow()
        .click();

    assertThat(one("#text").getText()).isEqualTo(SECOND);
    assertOpen("visit");
    assertThat(focused()).isEqualTo(head("visit"));
    browser.navigate().back();
    assertThat(one("#across").isDisplayed()).isTrue();
  }

  @Test
  void figures_of_trade_are_bars_beside_their_exact_amounts() {
    show(two, "#overview");
    List<WebElement> bars = all(".bar rect");

    assertThat(all(".figure .amount"))
        .extracting(WebElement::getText)
        .containsExactly("USD 350\u202f000\u202f000", "USD 1\u202f400\u202f000\u202f000");
    assertThat(bars)
        .extracting(bar -> bar.getDomAttribute("width"))
        .containsExactly("25.00%", "100.00%");
  }

  @Test
  void the_overview_can_be_narrowed_to_words() {
    show(two, "#overview");
    one("#narrow").sendKeys("salo visit");

    assertThat(all(".event")).hasSize(1);
    assertThat(all(".figure")).isEmpty();
    one("#narrow").sendKeys(" nothing");
    assertThat(one("#charts").getText()).startsWith("No meetings");
  }

  @Test
  void one_of_many_documents_is_shown_at_a_time() {
    show(many, "#200");
    assertThat(one("#text").getText()).contains("2099");
    assertThat(all("article")).hasSize(1);

    all("#documents li a").get(149).click();
    assertThat(one("#text").getText()).contains("2049");
    assertThat(one("#documents [aria-current]").getDomAttribute("href")).isEqualTo("#150");
  }

  @Test
  void documents_are_found_by_name() {
    show(two, "");
    String name = all("#documents li a").get(1).getText().lines().findFirst().orElseThrow();
    one("#find").sendKeys(name);

    assertThat(all("#documents li")).filteredOn(WebElement::isDisplayed).hasSize(1);
  }

  @Test
  void fits_a_phone_in_one_column() {
    show(two, "#1", 360, "light");
    Object overflow =
        browser.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");

    assertThat(overflow).isEqualTo(0L);
    assertThat(one("aside").getRect().getY())
        .isGreaterThan(one("#text").getRect().getY() + one("#text").getRect().getHeight() - 1);
  }

  @Test
  void an_opened_fact_leaves_its_words_in_sight_on_a_phone() {
    show(two, "#1", 360, "light");
    mark("$1.4 billion").click();
    long words = number("return document.querySelector('.lit').getBoundingClientRect().bottom");
    long card = number("return document.querySelector('.open').getBoundingClientRect().top");

    assertThat(words).isBetween(1L, card);
  }

  @ParameterizedTest
  @CsvSource({
    "#1.2, 1400, light", "#1.2, 1400, dark", "#1.2, 360, dark",
    "#overview, 1400, light", "#overview, 1400, dark", "#overview, 360, light"
  })
  void breaks_no_rule_of_accessibility(String hash, int width, String mode) throws IOException {
    show(two, hash, width, mode);
    try (InputStream axe =
        Objects.requireNonNull(ViewInBrowserTest.class.getResourceAsStream("/axe.min.js"))) {
      browser.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }

    Object violations =
        browser.executeAsyncScript(
            "axe.run().then(found => arguments[0](found.violations.map(v => v.id + ' '"
                + " + v.nodes.map(n => n.html + n.failureSummary))))");
    assertThat(violations).isEqualTo(List.of());
  }

  @Test
  void is_dark_where_the_reader_wants_it() {
    show(two, "", 1400, "dark");
    long dark =
        number("return Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/))");
    show(two, "", 1400, "light");
    long light =
        number("return Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/))");

    assertThat(dark).isLessThan(60);
    assertThat(light).isGreaterThan(200);
  }

  private static long number(String script) {
    return Math.round(
        ((Number) Objects.requireNonNull(browser.executeScript(script))).doubleValue());
  }
}
