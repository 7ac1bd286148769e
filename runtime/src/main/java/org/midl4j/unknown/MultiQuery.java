package org.midl4j.unknown;

import org.midl4j.call.InterfaceQuery;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.UnknownProxy;
import org.midl4j.com.ComException;
import org.midl4j.system.IMultiQI;
import org.midl4j.system.MULTI_QI;

/** Asks an object for many interfaces in one call, or in none if all of them are known. */
final class MultiQuery extends UnknownProxy implements IMultiQI {
    MultiQuery(ProxyTarget target) {
        super(target);
    }

    @Override
    public QueryMultipleInterfacesResult QueryMultipleInterfaces(int cMQIs, MULTI_QI[] pMQIs) throws ComException {
        proxyTarget().checkConnected();
        Questions questions = new Questions(proxyTarget().object(), cMQIs, pMQIs);
        if (questions.areAnswered()) {
            return questions.answers();
        }
        ProxyTarget target =
                Questions.target(proxyTarget().object(), questions.query().channel());
        try {
            return target.callForHResult(InterfaceQuery.OPNUM, questions::write, questions::read);
        } finally {
            target.release();
        }
    }
}
