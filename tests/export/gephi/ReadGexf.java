import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.gephi.graph.api.*;
import org.gephi.io.importer.api.*;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.*;
import org.openide.util.Lookup;

/** Reads GEXF files as Gephi does and prints what arrived as JSON: `java -cp gephi-toolkit.jar ReadGexf.java (merge|keep) FILE...`. */
public class ReadGexf {
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (int i = 1; i < args.length; i++) out.println((i == 1 ? "[" : ",") + read(args[i], args[0].equals("merge")));
    out.println("]");
    out.flush();
    System.exit(0);
  }

  private static String read(String file, boolean merge) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(file));
    container.verify();
    // Before processing, which swaps the report.
    StringBuilder json = new StringBuilder("{\"issues\":[").append(issues(container)).append("]");
    container.getLoader().setAutoScale(false);
    if (!merge) container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(projects.getCurrentWorkspace());
    json.append(",\n\"nodes\":[");
    String comma = "\n";
    for (Node node : model.getGraph().getNodes()) {
      json.append(comma).append("{").append(element(node, model.getNodeTable()));
      json.append(",\"x\":").append(node.x()).append(",\"y\":").append(node.y()).append(",\"size\":").append(node.size()).append("}");
      comma = ",\n";
    }
    json.append("],\n\"edges\":[");
    comma = "\n";
    for (Edge edge : model.getGraph().getEdges()) {
      json.append(comma).append("{").append(element(edge, model.getEdgeTable()));
      json.append(",\"source\":").append(text(edge.getSource().getId().toString()));
      json.append(",\"target\":").append(text(edge.getTarget().getId().toString()));
      json.append(",\"directed\":").append(edge.isDirected()).append(",\"weight\":").append(edge.getWeight());
      json.append(",\"kind\":").append(text(String.valueOf(edge.getTypeLabel()))).append("}");
      comma = ",\n";
    }
    return json.append("]}").toString();
  }

  private static String issues(Container container) {
    StringBuilder json = new StringBuilder();
    for (var issues = container.getReport().getIssues(Integer.MAX_VALUE); issues.hasNext(); ) {
      Issue issue = issues.next();
      json.append(json.length() == 0 ? "" : ",").append("{\"level\":").append(text(String.valueOf(issue.getLevel())));
      json.append(",\"message\":").append(text(issue.getMessage())).append("}");
    }
    return json.toString();
  }

  private static String element(Element element, Table table) {
    ElementProperties looks = (ElementProperties) element;
    StringBuilder json = new StringBuilder("\"id\":").append(text(element.getId().toString()));
    json.append(",\"label\":").append(text(String.valueOf(element.getLabel())));
    json.append(",\"color\":[").append(Math.round(looks.r() * 255)).append(",").append(Math.round(looks.g() * 255)).append(",").append(Math.round(looks.b() * 255)).append(",").append(looks.alpha()).append("]");
    json.append(",\"spells\":").append(spells(element)).append(",\"values\":{");
    String comma = "";
    for (Column column : table) {
      Object value = column.isProperty() ? null : element.getAttribute(column);
      if (value == null) continue;
      json.append(comma).append(text(column.getId())).append(":").append(value(value));
      comma = ",";
    }
    return json.append("}").toString();
  }

  private static String spells(Element element) {
    StringBuilder json = new StringBuilder("[");
    String comma = "";
    for (Interval interval : element.getIntervals()) {
      json.append(comma).append("[").append(number(interval.getLow())).append(",").append(number(interval.getHigh())).append("]");
      comma = ",";
    }
    return json.append("]").toString();
  }

  private static String number(double value) {
    return Double.isInfinite(value) ? "null" : String.valueOf((long) value);
  }

  private static String value(Object value) {
    if (value instanceof Number) return value.toString();
    if (!(value instanceof Object[] items)) return text(value.toString());
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < items.length; i++) json.append(i == 0 ? "" : ",").append(text(String.valueOf(items[i])));
    return json.append("]").toString();
  }

  private static String text(String value) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : String.valueOf(value).toCharArray()) {
      if (c == '"' || c == '\\') out.append('\\').append(c);
      else if (c < 32) out.append(String.format("\\u%04x", (int) c));
      else out.append(c);
    }
    return out.append("\"").toString();
  }
}
