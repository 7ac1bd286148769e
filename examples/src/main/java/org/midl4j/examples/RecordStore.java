package org.midl4j.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.midl4j.Com;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.examples.records.IRecordStore;
import org.midl4j.examples.records.Row;

/**
 * A server without call objects: its methods hold the thread they are called on. It reads its records page by page, as if
 * from a slow disk, and between two pages looks whether the client still wants them.
 */
class RecordStore implements IRecordStore {
    static final int ROWS = 400;
    static final int PAGE = 20;

    private static final List<String> NAMES = List.of("anvil", "brush", "candle", "dynamo", "engine");

    private final int millisPerPage;
    private final Row[] rows = new Row[ROWS];

    RecordStore(int millisPerPage) {
        this.millisPerPage = millisPerPage;
        for (int i = 0; i < ROWS; i++) {
            rows[i] = new Row(i + 1, NAMES.get(i % NAMES.size()) + " " + i / NAMES.size(), i * 0.25);
        }
    }

    int millisPerPage() {
        return millisPerPage;
    }

    @Override
    public final int Count() {
        return rows.length;
    }

    @Override
    public QueryResult Query(String text, int most) throws ComException {
        Search search = new Search(text, most);
        while (!search.isOver()) {
            if (Com.testCancel() == HResult.RPC_E_CALL_CANCELED) {
                throw new ComException(HResult.RPC_E_CALL_CANCELED);
            }
            try {
                Thread.sleep(millisPerPage);
            } catch (InterruptedException e) {
                throw new ComException(HResult.E_ABORT, null, e);
            }
            search.readPage();
        }
        return search.result();
    }

    /** One query on its way through the records. */
    final class Search {
        private final String text;
        private final long most;
        private final List<Row> found = new ArrayList<>();
        private int at;

        Search(String text, int most) {
            this.text = text.toLowerCase(Locale.ROOT);
            this.most = Integer.toUnsignedLong(most);
        }

        boolean isOver() {
            return at >= rows.length || found.size() >= most;
        }

        void readPage() {
            for (int end = Math.min(rows.length, at + PAGE); at < end && found.size() < most; at++) {
                String name = rows[at].name;
                if (name != null && name.contains(text)) {
                    found.add(rows[at]);
                }
            }
        }

        QueryResult result() {
            return new QueryResult(found.size(), found.toArray(new Row[0]));
        }
    }
}
