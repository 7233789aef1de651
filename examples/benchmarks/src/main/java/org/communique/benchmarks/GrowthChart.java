package org.communique.benchmarks;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;

/** Draws the results of {@link GrowthBenchmark}: seconds by millions of characters. */
public final class GrowthChart {
  private static final int DPI = 144;

  private GrowthChart() {}

  /**
   * Reads JMH's CSV and writes a PNG picture.
   *
   * @param args the CSV file, the picture
   * @throws IOException if one cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: GrowthChart RESULTS.csv PICTURE.png");
    }
    XYChart chart = chart(Files.readString(Path.of(args[0])));
    BitmapEncoder.saveBitmapWithDPI(chart, args[1], BitmapEncoder.BitmapFormat.PNG, DPI);
  }

  /** The chart of JMH's results as CSV, a line for each content. */
  static XYChart chart(String results) throws IOException {
    Map<String, TreeMap<Double, Double>> lines = new TreeMap<>();
    CsvSchema schema = CsvSchema.emptySchema().withHeader();
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper().readerForMapOf(String.class).with(schema).readValues(results)) {
      while (rows.hasNext()) {
        Map<String, String> row = rows.next();
        lines
            .computeIfAbsent(value(row, "Param: content"), content -> new TreeMap<>())
            .put(
                Double.parseDouble(value(row, "Param: characters")) / 1e6,
                Double.parseDouble(value(row, "Score")) / 1e3);
      }
    }
    XYChart chart =
        new XYChartBuilder()
            .width(760)
            .height(460)
            .title("Time for one text, by its length")
            .xAxisTitle("million characters")
            .yAxisTitle("seconds")
            .build();
    chart.getStyler().setLocale(Locale.ROOT);
    chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideE);
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    lines.forEach(
        (content, points) ->
            chart.addSeries(
                content.toLowerCase(Locale.ROOT).replace('_', ' '),
                new ArrayList<>(points.keySet()),
                new ArrayList<>(points.values())));
    return chart;
  }

  private static String value(Map<String, String> row, String column) {
    String value = row.get(column);
    if (value == null) {
      throw new IllegalArgumentException(
          "no column \"" + column + "\"; write the results with -rf csv");
    }
    return value;
  }
}
