package org.frontdesk.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** What the words of a document are, in the order to be read out: headings, paragraphs, tables. Assistive technology reads by them. */
final class Tags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Deque<PDStructureElement> open = new ArrayDeque<>();
    /** For each page, the elements of its marked pieces in their order. */
    private final List<COSArray> pages = new ArrayList<>();

    Tags(PDDocument document) {
        var info = new PDMarkInfo();
        info.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(info);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        var whole = new PDStructureElement("Document", root);
        root.appendKid(whole);
        open.push(whole);
    }

    /** Begins a piece of one of PDF's standard types, within the one that is open. */
    PDStructureElement open(String type) {
        var element = new PDStructureElement(type, open.peek());
        open.element().appendKid(element);
        open.push(element);
        return element;
    }

    void close() {
        open.pop();
    }

    void add(PDPage page) {
        page.setStructParents(pages.size());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        pages.add(new COSArray());
    }

    /** What is drawn from here to the end of the marked content belongs to the open piece. */
    void mark(PDPage page, PDPageContentStream stream) throws IOException {
        PDStructureElement element = open.element();
        COSArray pieces = pages.get(page.getStructParents());
        int number = pieces.size();
        stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()), number);
        var piece = new COSDictionary();
        piece.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        piece.setItem(COSName.PG, page);
        piece.setInt(COSName.MCID, number);
        element.appendKid(new PDMarkedContentReference(piece));
        pieces.add(element.getCOSObject());
    }

    /** Writes the way back from the pages to their pieces. */
    void finish() {
        var numbers = new TreeMap<Integer, PDParentTreeValue>();
        for (int i = 0; i < pages.size(); i++) {
            numbers.put(i, new PDParentTreeValue(pages.get(i)));
        }
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(numbers);
        root.setParentTree(tree);
        root.setParentTreeNextKey(pages.size());
    }
}
