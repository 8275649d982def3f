package kith.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how long layouts take and how good they are: Kith's, each size in a Java machine of its
 * own that has just started, and after it JGraphT's in the same one. With the property {@code
 * kith.peers}, a folder with node packages, and {@code kith.peers.script}, the script that runs
 * them, other programs' layouts of the same networks too; likewise with {@code kith.peers.jars}, a
 * class path, and {@code kith.peers.java}, the source of a Java program.
 */
public final class LayoutBenchmark {
  private static final int[] SIZES = {300, 1_000, 3_000, 5_000, 10_000, 30_000, 100_000};
  private static final List<String> NODE_PEERS = List.of("d3", "ngraph", "graphology-fa2");
  private static final List<String> JAVA_PEERS = List.of("gephi-fa2");
  private static final int MOST_FOR_PEERS = 5_000;

  private LayoutBenchmark() {}

  /** Takes no arguments. */
  public static void main(String[] args) throws IOException, InterruptedException {
    System.out.println(LayoutRun.HEADER);
    for (int size : SIZES) {
      inNewMachine(Integer.toString(size));
      if (size <= MOST_FOR_PEERS) {
        peers(size);
      }
    }
  }

  private static void inNewMachine(String... arguments) throws IOException, InterruptedException {
    List<String> command = java(System.getProperty("java.class.path"));
    command.add(LayoutRun.class.getName());
    command.addAll(List.of(arguments));
    run(new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.INHERIT));
  }

  /** The start of a command that runs a Java program. */
  private static List<String> java(String classPath) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ArrayList<>(List.of(java, "-cp", classPath));
  }

  private static void peers(int size) throws IOException, InterruptedException {
    if (!System.getProperty("kith.peers", "").isEmpty()) {
      for (String peer : NODE_PEERS) {
        List<String> command = List.of("node", System.getProperty("kith.peers.script"));
        peer(peer, new ArrayList<>(command), size);
      }
    }
    if (!System.getProperty("kith.peers.jars", "").isEmpty()) {
      for (String peer : JAVA_PEERS) {
        List<String> command = java(System.getProperty("kith.peers.jars"));
        command.add(System.getProperty("kith.peers.java"));
        peer(peer, command, size);
      }
    }
  }

  /** Runs a command that is given a peer's name, the ties and where to write the places. */
  private static void peer(String peer, List<String> command, int size)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("kith-peers");
    Path edges = folder.resolve("edges.csv");
    Path places = folder.resolve("places.csv");
    Path said = folder.resolve("seconds.txt");
    Files.writeString(edges, LayoutRun.edges(size));
    command.addAll(List.of(peer, edges.toString(), places.toString()));
    var process = new ProcessBuilder(command).redirectOutput(said.toFile());
    process.environment().put("PEERS_DIR", System.getProperty("kith.peers", ""));
    run(process);
    double seconds = Double.parseDouble(Files.readString(said, StandardCharsets.UTF_8).strip());
    LayoutRun.print(peer, size, seconds, places);
    for (Path file : List.of(edges, places, said, folder)) {
      Files.delete(file);
    }
  }

  private static void run(ProcessBuilder process) throws IOException, InterruptedException {
    int exit = process.redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException(process.command() + " ended with " + exit);
    }
  }
}
