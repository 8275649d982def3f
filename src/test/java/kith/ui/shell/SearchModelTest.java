package kith.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import kith.find.Found;
import kith.find.LiveIndex;
import kith.network.Changes;
import kith.network.Person;
import kith.ui.common.Tasks;
import kith.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchModelTest {
  @TempDir Path folder;

  private final Person ana =
      Person.named("Ana Costa").withRole("Director").withOrganisation("Contoso");
  private final Person zoe = Person.named("Zoë Brandt").withNotes("Knows the harbour\nmaster");
  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final Tasks tasks = new Tasks(window::add, _ -> {});
  private Workspace workspace;
  private SearchModel search;

  @BeforeEach
  void open() {
    workspace = Workspace.create(folder.resolve("net"), List.of(ana, zoe));
    search = new SearchModel(workspace, tasks);
    settle();
  }

  @AfterEach
  void close() {
    search.close();
    workspace.close();
    tasks.close();
  }

  /** Until all is indexed and what was due on the window's thread is done. */
  private void settle() {
    search.upToDate().join();
    List.copyOf(window).forEach(Runnable::run);
    window.clear();
  }

  private List<String> names() {
    return search.foundProperty().get().hits().stream().map(hit -> hit.person().name()).toList();
  }

  @Test
  void findsAsOneTypesAndForgetsWithTheQuery() {
    search.queryProperty().set("con");
    assertThat(names()).containsExactly("Ana Costa");
    search.queryProperty().set("harbour");
    assertThat(names()).containsExactly("Zoë Brandt");
    search.queryProperty().set(" ");
    assertThat(search.foundProperty().get()).isEqualTo(Found.NOBODY);
  }

  @Test
  void findsWhatChangesWhileTheQueryStands() {
    search.queryProperty().set("berta");
    assertThat(names()).isEmpty();
    workspace.apply(Changes.editPerson(ana, ana.withName("Berta Costa")));
    settle();
    assertThat(names()).containsExactly("Berta Costa");
    workspace.undo();
    settle();
    assertThat(names()).isEmpty();
  }

  @Test
  void beforeTheIndexIsReadyItSaysThatMoreMayCome() {
    BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    try (LiveIndex index = new LiveIndex(List.of(ana), waiting::add, () -> {})) {
      assertThat(index.find("ana", 9).complete()).isFalse();
      waiting.remove().run();
      assertThat(index.find("ana", 9).complete()).isTrue();
      assertThat(index.find("ana", 9).people()).containsExactly(ana.id());
    }
  }
}
