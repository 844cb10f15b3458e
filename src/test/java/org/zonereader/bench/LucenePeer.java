package org.zonereader.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.zonereader.store.IndexedText;
import org.zonereader.store.SearchPeer;

/**
 * Lucene with its analyzer for Chinese: pairs of characters, in fields that are not stored. Not
 * exact: it passes over punctuation, and single characters are found only where they stand alone.
 */
final class LucenePeer implements SearchPeer, AutoCloseable {
  private final Analyzer analyzer = new CJKAnalyzer();
  private final QueryBuilder queries = new QueryBuilder(analyzer);
  private final FSDirectory directory;
  private final IndexWriter writer;
  private @Nullable DirectoryReader reader;
  private @Nullable IndexSearcher searcher;

  LucenePeer(Path folder) {
    try {
      directory = FSDirectory.open(folder);
      writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(List<IndexedText> texts) {
    try {
      for (IndexedText text : texts) {
        Document document = new Document();
        document.add(new TextField("text", text.text().text(), Field.Store.NO));
        document.add(new NumericDocValuesField("id", text.id()));
        writer.addDocument(document);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Merges everything; must be called before the first search. */
  void finish() {
    try {
      writer.forceMerge(1);
      writer.commit();
      reader = DirectoryReader.open(directory);
      searcher = new IndexSearcher(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long bytes() {
    try {
      long bytes = 0;
      for (String file : directory.listAll()) {
        bytes += directory.fileLength(file);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IndexSearcher searcher() {
    return Objects.requireNonNull(searcher, "not finished");
  }

  private Query query(List<String> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words) {
      Query phrase = queries.createPhraseQuery("text", word);
      if (phrase != null) {
        all.add(phrase, Occur.MUST);
      }
    }
    return all.build();
  }

  @Override
  public List<Long> newest(List<String> words, int limit) {
    Sort byId = new Sort(new SortField("id", SortField.Type.LONG, true));
    try {
      List<Long> ids = new ArrayList<>();
      var values =
          searcher()
              .search(query(words), Math.min(limit, searcher().getIndexReader().maxDoc()), byId);
      for (ScoreDoc found : values.scoreDocs) {
        ids.add((Long) ((FieldDoc) found).fields[0]);
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fifty best; the number of those found. */
  int best(List<String> words) {
    try {
      return searcher().search(query(words), 50).scoreDocs.length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int count(List<String> words) {
    try {
      return searcher().count(query(words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
      if (reader != null) {
        reader.close();
      }
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
